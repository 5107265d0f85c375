{ lib, stdenv, fetchurl, autoPatchelfHook, installShellFiles }:

let
  version = "@VERSION@";
  files = {
    x86_64-linux = { rid = "linux-x64"; sha256 = "@SHA256 termlsp-linux-x64.tar.gz@"; };
    aarch64-linux = { rid = "linux-arm64"; sha256 = "@SHA256 termlsp-linux-arm64.tar.gz@"; };
    x86_64-darwin = { rid = "osx-x64"; sha256 = "@SHA256 termlsp-osx-x64.tar.gz@"; };
    aarch64-darwin = { rid = "osx-arm64"; sha256 = "@SHA256 termlsp-osx-arm64.tar.gz@"; };
  };
  file = files.${stdenv.hostPlatform.system} or (throw "termlsp: no program for ${stdenv.hostPlatform.system}");
in
stdenv.mkDerivation {
  pname = "termlsp";
  inherit version;

  src = fetchurl {
    url = "https://github.com/@OWNER@/TermLsp/releases/download/v${version}/termlsp-${file.rid}.tar.gz";
    inherit (file) sha256;
  };
  sourceRoot = ".";

  nativeBuildInputs = [ installShellFiles ] ++ lib.optional stdenv.hostPlatform.isLinux autoPatchelfHook;
  buildInputs = lib.optional stdenv.hostPlatform.isLinux stdenv.cc.cc.lib;
  dontStrip = true;

  installPhase = ''
    runHook preInstall
    install -Dm755 termlsp $out/bin/termlsp
    installManPage termlsp.1
    installShellCompletion --bash --name termlsp.bash completions/termlsp.bash
    installShellCompletion --zsh completions/_termlsp
    installShellCompletion --fish completions/termlsp.fish
    runHook postInstall
  '';

  meta = {
    description = "Explains, completes and checks the terms of a glossary, in English and Chinese";
    homepage = "https://github.com/@OWNER@/TermLsp";
    license = lib.licenses.mit;
    mainProgram = "termlsp";
    platforms = builtins.attrNames files;
    sourceProvenance = [ lib.sourceTypes.binaryNativeCode ];
  };
}
