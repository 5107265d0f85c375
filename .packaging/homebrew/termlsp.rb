class Termlsp < Formula
  desc "Explains, completes and checks the terms of a glossary, in English and Chinese"
  homepage "https://github.com/@OWNER@/TermLsp"
  version "@VERSION@"
  license "MIT"

  on_macos do
    on_arm do
      url "https://github.com/@OWNER@/TermLsp/releases/download/v@VERSION@/termlsp-osx-arm64.tar.gz"
      sha256 "@SHA256 termlsp-osx-arm64.tar.gz@"
    end
    on_intel do
      url "https://github.com/@OWNER@/TermLsp/releases/download/v@VERSION@/termlsp-osx-x64.tar.gz"
      sha256 "@SHA256 termlsp-osx-x64.tar.gz@"
    end
  end

  on_linux do
    on_arm do
      url "https://github.com/@OWNER@/TermLsp/releases/download/v@VERSION@/termlsp-linux-arm64.tar.gz"
      sha256 "@SHA256 termlsp-linux-arm64.tar.gz@"
    end
    on_intel do
      url "https://github.com/@OWNER@/TermLsp/releases/download/v@VERSION@/termlsp-linux-x64.tar.gz"
      sha256 "@SHA256 termlsp-linux-x64.tar.gz@"
    end
  end

  def install
    bin.install "termlsp"
    man1.install "termlsp.1"
    bash_completion.install "completions/termlsp.bash" => "termlsp"
    zsh_completion.install "completions/_termlsp"
    fish_completion.install "completions/termlsp.fish"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/termlsp --version")
    assert_match "retrieval-augmented generation", shell_output("#{bin}/termlsp explain RAG --language en")
  end
end
