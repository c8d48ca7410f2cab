import Markup
import Testing

/// What parts of code are taken for.
struct CodeLexerTests {
    @Test(arguments: [
        ("swift", "let a: Int = f(1) // x", "let:keyword Int:type f:function 1:number // x:comment"),
        (
            "python", "@a def f(x): return 'y' # z",
            "@a:function def:keyword f:function return:keyword 'y':string # z:comment"
        ),
        ("rust", "fn f<'a>(c: char) { 'x' }", "fn:keyword char:type 'x':string"),
        ("json", "{\"a\": \"b\", \"c\": true}", "\"a\":type \"b\":string \"c\":type true:keyword"),
        ("sql", "SELECT a FROM b -- c", "SELECT:keyword FROM:keyword -- c:comment"),
        ("html", "<a href=\"x\">t</a>", "a:keyword href:type \"x\":string a:keyword"),
        ("yaml", "a-b: true # c", "a-b:type true:keyword # c:comment"),
        ("diff", "+ new", "+ new:added"), ("diff", "- old", "- old:removed"),
        ("bash", "echo \"$a\" $b", "echo:keyword \"$a\":string $b:type"),
        ("c", "#include <a.h>", "#include:keyword"),
    ])
    func `each language has its words`(language: String, line: String, expected: String) {
        var lexer = CodeLexer(info: language)
        let tokens = lexer.tokens(of: line[...])
        #expect(tokens.map(\.text).joined() == line)
        let told = tokens.filter { $0.kind != .plain }.map { "\($0.text):\($0.kind)" }
        #expect(told.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("swift", "/* a /* b */", "c", CodeToken.Kind.comment), ("c", "/* a /* b */", "c", .plain),
        ("python", "\"\"\"doc", "more", .string), ("lua", "--[[ a", "b", .comment), ("html", "<!-- a", "b", .comment),
        ("python", "'open", "x", .plain),
    ])
    func `what a line leaves open goes on`(language: String, first: String, second: String, kind: CodeToken.Kind) {
        var lexer = CodeLexer(info: language)
        _ = lexer.tokens(of: first[...])
        #expect(lexer.tokens(of: second[...]).first?.kind == kind)
    }

    @Test(arguments: [
        "swift", "python", "javascript", "typescript", "json", "bash", "c", "c++", "c#", "java", "kotlin", "go", "rust",
        "ruby", "php", "sql", "html", "xml", "css", "yaml", "toml", "lua", "haskell", "r", "scala", "perl",
        "dockerfile",
        "make", "markdown", "diff", "unknown",
    ])
    func `no line is lost in any language`(language: String) {
        var lexer = CodeLexer(info: language)
        for line in [
            "\\", "\"\\", "'é'", "<", "</", "r#\"", "\u{0}\u{1F600}", "0x1.f.", "/*", "--[[", "@", "日本 = \"語", "$",
        ] {
            #expect(lexer.tokens(of: line[...]).map(\.text).joined() == line)
        }
    }
}
