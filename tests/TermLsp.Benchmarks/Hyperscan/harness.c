/*
 * Finds the lines of one file in another with Hyperscan, and prints the line that `match` prints.
 *
 *   harness TERMS.txt TEXT.txt
 *
 * It does less than TermLsp: every line is a raw string of bytes, found wherever it stands, inside other words too. No edges, no plurals,
 * no other separators or line ends between its words, no folding but that of ASCII letters, no longest match. Lines with a capital after
 * their first letter keep their case, the others are found in any: the choice that finds less, and so is the faster one.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <hs/hs.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { rounds = 7 };

/* Compiling long lists takes seconds: as many rounds as fit into this, and one at least. */
static const double patience = 10;

struct bytes { char *start; size_t length; };

struct list { const char **lines; size_t *lengths; unsigned *flags; unsigned *ids; unsigned count; };

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "hyperscan: %s: %s\n", what, why);
    exit(2);
}

static void *allocate(size_t size)
{
    void *memory = malloc(size ? size : 1);
    if (!memory)
        fail("memory", "not enough");
    return memory;
}

static struct bytes read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0)
        fail(path, strerror(errno));
    long length = ftell(file);
    if (length <= 0 || length == LONG_MAX)
        fail(path, "it is empty, or a folder");
    rewind(file);
    struct bytes content = { allocate((size_t)length + 1), (size_t)length };
    if (fread(content.start, 1, content.length, file) != content.length)
        fail(path, "it could not be read");
    fclose(file);
    content.start[content.length] = '\0';
    if (content.length >= 3 && memcmp(content.start, "\xEF\xBB\xBF", 3) == 0) {
        content.start += 3;
        content.length -= 3;
    }
    return content;
}

static int is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static unsigned flags_of(const char *line, size_t length)
{
    int seen = 0;
    for (size_t i = 0; i < length; i++) {
        if (seen && line[i] >= 'A' && line[i] <= 'Z')
            return 0;
        seen |= is_letter(line[i]);
        if (line[i] == ' ' || line[i] == '-')
            seen = 0;
    }
    return HS_FLAG_CASELESS;
}

static int compare(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static struct list read_list(const char *path)
{
    struct bytes content = read_file(path);
    size_t most = 1;
    for (size_t i = 0; i < content.length; i++)
        most += content.start[i] == '\n';
    const char **lines = allocate(most * sizeof *lines);
    size_t count = 0;
    char *rest = content.start;
    for (char *line; (line = strsep(&rest, "\n")) != NULL;) {
        size_t length = strlen(line);
        while (length > 0 && is_space(line[length - 1]))
            line[--length] = '\0';
        while (is_space(*line))
            line++;
        if (*line)
            lines[count++] = line;
    }
    if (count == 0)
        fail(path, "it holds no term");

    /* A line that repeats another adds none. */
    qsort(lines, count, sizeof *lines, compare);
    size_t kept = 1;
    for (size_t i = 1; i < count; i++)
        if (strcmp(lines[i], lines[kept - 1]) != 0)
            lines[kept++] = lines[i];

    struct list list = { lines, allocate(kept * sizeof(size_t)), allocate(kept * sizeof(unsigned)), allocate(kept * sizeof(unsigned)), (unsigned)kept };
    for (unsigned i = 0; i < list.count; i++) {
        list.lengths[i] = strlen(lines[i]);
        list.flags[i] = flags_of(lines[i], list.lengths[i]);
        list.ids[i] = i;
    }
    return list;
}

static hs_database_t *compile(const struct list *list)
{
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    if (hs_compile_lit_multi(list->lines, list->flags, list->ids, list->lengths, list->count, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS)
        fail("the terms do not compile", error ? error->message : "no reason given");
    return database;
}

static int count_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context)
{
    (void)id, (void)from, (void)to, (void)flags;
    ++*(unsigned long long *)context;
    return 0;
}

static double thread_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int compare_numbers(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, compare_numbers);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: harness TERMS.txt TEXT.txt\n");
        return 2;
    }
    struct list list = read_list(argv[1]);
    struct bytes text = read_file(argv[2]);
    if (text.length > 0xFFFFFFFFu)
        fail(argv[2], "it is larger than one block of Hyperscan's");

    double builds[rounds], scans[rounds], spent = 0;
    int built = 0;
    hs_database_t *database = NULL;
    while (built == 0 || (built < rounds && spent < patience)) {
        hs_free_database(database);
        double start = thread_seconds();
        database = compile(&list);
        spent += builds[built++] = thread_seconds() - start;
    }

    hs_scratch_t *scratch = NULL;
    size_t size = 0;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS || hs_database_size(database, &size) != HS_SUCCESS)
        fail("scratch space", "not enough memory");
    unsigned long long matches = 0;
    for (int round = -1; round < rounds; round++) {
        matches = 0;
        double start = thread_seconds();
        if (hs_scan(database, text.start, (unsigned)text.length, 0, scratch, count_match, &matches) != HS_SUCCESS)
            fail(argv[2], "the scan failed");
        if (round >= 0)
            scans[round] = thread_seconds() - start;
    }

    printf("match: %.1f MB/s, %llu matches, build %.2f ms, %.1f bytes/term\n",
        (double)text.length / 1e6 / median(scans, rounds), matches, 1000 * median(builds, built), (double)size / list.count);
    return 0;
}
