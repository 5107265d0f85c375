#!/usr/bin/env python3
"""Holds every message of a real server against the official LSP meta model.

    strict.py BINARY SHARED

BINARY is a published `termlsp`; SHARED the folder beside the repository that holds lsp/strict_client.py (a strict client with the
meta model) and seed/. Prints one line a check and `strict: N passed, N failed` at the end.
"""
import pathlib, sys, tempfile

binary, shared = sys.argv[1], pathlib.Path(sys.argv[2])
sys.path.insert(0, str(shared / "lsp"))
from strict_client import BARE, FULL, ResponseError, Server  # noqa: E402

passed = failed = 0


def check(name, run):
    global passed, failed
    try:
        run()
        passed += 1
        print(f"ok      {name}")
    except Exception as error:  # noqa: BLE001
        failed += 1
        print(f"FAILED  {name}: {type(error).__name__}: {error}")


def refused(code, ask):
    try:
        ask()
    except ResponseError as error:
        assert error.code == code, error
        return
    raise AssertionError(f"answered, where error {code} was due")


def use(capabilities, encoding=None, **client):
    """Every message that the server knows, by a client that refuses what it did not declare."""
    if encoding:
        capabilities = {**capabilities, "general": {"positionEncodings": [encoding, "utf-16"]}}
    seed = (shared / "seed" / "llm-terms.zh.txt").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder, Server([binary, "serve"], capabilities=capabilities, env={"XDG_CACHE_HOME": folder}, **client) as server:
        assert not encoding or server.encoding == encoding, server.encoding
        uri = "untitled:Untitled-1" if "root" not in client else "llm-terms.md"
        document = server.open(uri, "𠮷 first\r\n" + seed, "markdown")
        for form in ("RAG", "上下文窗口", "检索增强生成", "LORA", "Tokens", "温度"):
            hover = server.hover(document, form)
            assert server.slice(document, hover["range"]).startswith(form), hover["range"]
        assert server.hover(document, "本文") is None
        server.replace(document, 0, 1, "𠮷𠮷 我们使用上")
        hover = server.hover(document, "TTFT")
        assert server.slice(document, hover["range"]) == "TTFT"
        items = server.complete(document, "我们使用上")
        # With the range said once for all items, an item says its text alone.
        text = items[0].get("textEditText") or items[0]["textEdit"]["newText"]
        assert text == "上下文窗口", items[:1]
        resolved = server.request("completionItem/resolve", items[0])
        assert resolved["documentation"]
        server.notify("$/setTrace", {"value": "verbose"})
        started = server.start("textDocument/hover", server.at(document, "RAG"))
        server.cancel(started)
        try:
            server.finish(started)
        except ResponseError as error:
            assert error.code == -32800, error
        refused(-32601, lambda: server.request("no/such/method", {}))
        server.notify("textDocument/didSave", {"textDocument": {"uri": document.uri}})
        server.close(document)
        gone = server.request("textDocument/hover", {"textDocument": {"uri": document.uri}, "position": {"line": 0, "character": 0}})
        assert gone is None
        assert not server.stderr, server.stderr


def before_initialize():
    with Server([binary, "serve"], initialize=False) as server:
        refused(-32002, lambda: server.request("textDocument/hover", {}))
        server.request("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        refused(-32600, lambda: server.request("initialize", {"processId": None, "rootUri": None, "capabilities": {}}))


def invalid_json():
    with Server([binary, "serve"]) as server:
        document = server.open("untitled:a", "RAG")
        server.send_raw(b"Content-Length: 5\r\n\r\n{oops")
        assert server.hover(document, "RAG")


with tempfile.TemporaryDirectory() as root:
    check("a modern client", lambda: use(FULL, root=root, locale="zh-cn"))
    check("a modern client, UTF-8", lambda: use(FULL, "utf-8", root=root))
    check("a modern client, UTF-32", lambda: use(FULL, "utf-32", root=root))
    check("a client that declares nothing, without a root", lambda: use(BARE))
    check("the order of the lifecycle", before_initialize)
    check("invalid JSON in a right frame", invalid_json)
print(f"strict: {passed} passed, {failed} failed")
sys.exit(failed > 0)
