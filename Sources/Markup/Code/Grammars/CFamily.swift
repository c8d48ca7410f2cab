extension Grammar {
    /// C and what took its braces.
    static let cFamily = [c, cPlusPlus, cSharp, java, kotlin, scala, javaScript, typeScript, php]

    private static let cWords = """
        auto break case const continue default do else enum extern for goto if inline register restrict return sizeof \
        static struct switch typedef union volatile while NULL true false
        """
    private static let cTypes = """
        bool char double float int long short signed unsigned void size_t ssize_t ptrdiff_t int8_t int16_t int32_t \
        int64_t uint8_t uint16_t uint32_t uint64_t FILE
        """

    private static let c = braces(["c", "h"], cWords, types: cTypes, sigils: ["#": .keyword])

    private static let cPlusPlus = braces(
        ["cpp", "c++", "cc", "cxx", "hpp", "arduino", "cuda"],
        cWords + """
             alignas alignof catch class co_await co_return co_yield concept consteval constexpr const_cast decltype \
            delete dynamic_cast explicit export final friend import module mutable namespace new noexcept nullptr operator \
            override private protected public reinterpret_cast requires static_assert static_cast template this \
            thread_local throw try typeid typename using virtual
            """,
        types: cTypes + " string vector map set pair tuple optional variant unique_ptr shared_ptr wchar_t",
        quotes: [.lines("R\"(", ")\"", hasEscapes: false), .line("\""), .line("'")], sigils: ["#": .keyword])

    private static let cSharp = braces(
        ["csharp", "cs", "c#"],
        """
        abstract as async await base break case catch checked class const continue default delegate do else enum event \
        explicit extern false finally fixed for foreach get goto if implicit in init interface internal is lock namespace \
        new null operator out override params partial private protected public readonly record ref return sealed set \
        sizeof stackalloc static struct switch this throw true try typeof unchecked unsafe using var virtual volatile when \
        where while with yield
        """,
        types: "bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort void",
        quotes: [.lines("\"\"\""), .lines("@\"", "\"", hasEscapes: false), .line("\""), .line("'")],
        sigils: ["#": .keyword], hasCapitalTypes: true)

    private static let java = braces(
        ["java"],
        """
        abstract assert break case catch class const continue default do else enum extends false final finally for goto if \
        implements import instanceof interface native new null package permits private protected public record return \
        sealed static strictfp super switch synchronized this throw throws transient true try var void volatile while yield
        """,
        types: "boolean byte char double float int long short", quotes: [.lines("\"\"\""), .line("\""), .line("'")],
        sigils: ["@": .function], hasCapitalTypes: true)

    private static let kotlin = braces(
        ["kotlin", "kt", "kts"],
        """
        abstract actual annotation as break by catch class companion const constructor continue crossinline data do else \
        enum expect external false final finally for fun get if import in infix init inline inner interface internal is \
        lateinit noinline null object open operator out override package private protected public reified return sealed \
        set super suspend tailrec this throw true try typealias val value var vararg when where while
        """,
        quotes: [.lines("\"\"\"", hasEscapes: false), .line("\""), .line("'")],
        sigils: ["@": .function], hasCapitalTypes: true, nestsComments: true)

    private static let scala = braces(
        ["scala", "sc"],
        """
        abstract case catch class def do else enum export extends extension false final finally for forSome given if \
        implicit import inline lazy match new null object opaque override package private protected return sealed super \
        then this throw trait transparent true try type using val var while with yield
        """,
        quotes: [.lines("\"\"\"", hasEscapes: false), .line("\""), .character],
        sigils: ["@": .function], hasCapitalTypes: true, nestsComments: true)

    private static let scriptWords = """
        as async await break case catch class const continue debugger default delete do else export extends false finally \
        for from function get if import in instanceof let new null of return set static super switch this throw true try \
        typeof undefined var void while with yield
        """

    private static let javaScript = braces(
        ["javascript", "js", "jsx", "mjs", "cjs", "node"], scriptWords,
        quotes: [.lines("`"), .line("\""), .line("'")], sigils: ["@": .function, "$": .plain], hasCapitalTypes: true)

    private static let typeScript = braces(
        ["typescript", "ts", "tsx", "mts"],
        scriptWords + """
             abstract asserts declare enum implements infer interface is keyof module namespace override private protected \
            public readonly satisfies type unique
            """,
        types: "any bigint boolean never number object string symbol unknown",
        quotes: [.lines("`"), .line("\""), .line("'")], sigils: ["@": .function, "$": .plain], hasCapitalTypes: true)

    private static let php: Grammar = {
        var grammar = braces(
            ["php"],
            """
            abstract and array as break callable case catch class clone const continue declare default do echo else elseif \
            empty enum exit extends false final finally fn for foreach function global goto if implements include \
            include_once instanceof insteadof interface isset list match namespace new null or print private protected \
            public readonly require require_once return static switch throw trait true try unset use var while xor yield
            """,
            types: "bool float int iterable mixed object string void self parent",
            quotes: [.lines("\""), .lines("'")], sigils: ["$": .type], hasCapitalTypes: true)
        grammar.lineComments.append(.number)
        return grammar
    }()

    /// A language with braces, comments after two slashes and between `/*` and `*/`.
    static func braces(
        _ names: [String], _ keywords: String, types: String = "", quotes: [Quote] = [.line("\""), .line("'")],
        sigils: [Unicode.Scalar: CodeToken.Kind] = [:], hasCapitalTypes: Bool = false, nestsComments: Bool = false
    ) -> Grammar {
        Grammar(
            names: names, keywords: words(keywords), types: words(types), lineComments: [.slashes],
            blockComment: nestsComments ? .nestedSlashes : .slashes, quotes: quotes, sigils: bytes(sigils),
            hasCapitalTypes: hasCapitalTypes)
    }

    static func bytes(_ sigils: [Unicode.Scalar: CodeToken.Kind]) -> [UInt8: CodeToken.Kind] {
        Dictionary(uniqueKeysWithValues: sigils.map { (UInt8(ascii: $0), $1) })
    }
}
