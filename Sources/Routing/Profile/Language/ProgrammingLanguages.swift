/// Tells which programming language a prompt is about: by the tag of a fence, by name, or by how the code looks.
struct ProgrammingLanguages: Sendable {
    private let names: WordTable<String>

    /// With the names of `Self.spellings`.
    init() {
        var names: [UInt64: String] = [:]
        for (language, spellings) in Self.spellings {
            for spelling in spellings.split(separator: " ") { names[ScalarHash.of(word: spelling)] = language }
        }
        self.names = WordTable(names)
    }

    /// The language named most often, or told by its marks; nil where there is neither.
    func guess(_ text: ScannedText, words: [Word]) -> String? {
        var votes: [String: Int] = [:]
        for word in words {
            if let name = names[word.hash] { votes[name, default: 0] += word.voice == .own ? 3 : 1 }
        }
        for index in text.raw.indices { Self.mark(at: index, in: text.raw, &votes) }
        return votes.filter { $0.value >= 2 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Names that are written with marks, which words do not have.
    private static func mark(at index: Int, in raw: [UInt32], _ votes: inout [String: Int]) {
        guard index > 0, index + 1 < raw.count else { return }
        switch (raw[index - 1] | 0x20, raw[index], raw[index + 1]) {
        case (0x63, 0x2B, 0x2B): votes["cpp", default: 0] += 4
        case (0x63, 0x23, _): votes["csharp", default: 0] += 4
        default: return
        }
    }

    private static let spellings: [(String, String)] = [
        ("python", "python python3 pandas numpy django flask pytest fastapi pip py def elif"),
        ("javascript", "javascript js node nodejs react vue express jquery npm jsx const"),
        ("typescript", "typescript ts tsx angular nestjs"),
        ("swift", "swift swiftui xcode uikit"), ("rust", "rust cargo tokio borrowck"),
        ("go", "golang goroutine goroutines"), ("java", "java spring jvm maven gradle junit"),
        ("kotlin", "kotlin"), ("cpp", "cpp"), ("csharp", "csharp dotnet linq unity"),
        ("php", "php laravel symfony wordpress"), ("ruby", "ruby rails rspec"),
        ("sql", "sql postgres postgresql mysql sqlite select bigquery"),
        ("bash", "bash shell zsh awk sed grep cron posix"), ("powershell", "powershell"),
        ("html", "html html5"), ("css", "css scss tailwind flexbox"), ("haskell", "haskell ghc monad"),
        ("scala", "scala akka"), ("elixir", "elixir phoenix"), ("clojure", "clojure"), ("julia", "julia"),
        ("dart", "dart flutter"), ("lua", "lua"), ("perl", "perl"), ("matlab", "matlab"),
        ("regex", "regex regexp"), ("yaml", "yaml kubernetes ansible"), ("terraform", "terraform"),
        ("dockerfile", "dockerfile docker"), ("excel", "excel vlookup xlookup vba"), ("latex", "latex"),
        ("zig", "zig"), ("ocaml", "ocaml"), ("fortran", "fortran"), ("assembly", "assembly asm x86"),
        ("solidity", "solidity"), ("graphql", "graphql"),
    ]
}
