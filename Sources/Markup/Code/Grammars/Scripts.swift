extension Grammar {
    /// Languages that are run as they are written, with comments after `#` or `--`.
    static let scripts = [python, ruby, perl, shell, lua, r]

    private static let python = Grammar(
        names: ["python", "py", "python3", "py3", "pycon"],
        keywords: words(
            """
            False None True and as assert async await break case class continue def del elif else except finally for from \
            global if import in is lambda match nonlocal not or pass raise return try while with yield
            """),
        types: words("bool bytes dict float frozenset int list object set str tuple self cls"),
        lineComments: [.number], quotes: [.lines("\"\"\""), .lines("'''"), .line("\""), .line("'")],
        sigils: bytes(["@": .function]), hasCapitalTypes: true)

    private static let ruby = Grammar(
        names: ["ruby", "rb"],
        keywords: words(
            """
            alias and begin break case class def defined? do else elsif end ensure false for if in module next nil not or \
            raise redo require require_relative rescue retry return self super then true undef unless until when while \
            yield attr_accessor attr_reader attr_writer include extend private protected public
            """),
        lineComments: [.number], quotes: [.lines("\""), .lines("'")],
        sigils: bytes(["@": .type, "$": .type, ":": .string]), inWords: [UInt8(ascii: "?"), UInt8(ascii: "!")],
        hasCapitalTypes: true)

    private static let perl = Grammar(
        names: ["perl", "pl", "pm"],
        keywords: words(
            """
            and cmp defined delete die do each else elsif eq exists for foreach ge given gt if keys last le local lt my ne \
            next no not or our package print printf push require return say shift sub unless until use values when while xor
            """),
        lineComments: [.number], quotes: [.lines("\""), .lines("'")],
        sigils: bytes(["$": .type, "@": .type, "%": .type]))

    private static let shell = Grammar(
        names: ["bash", "sh", "shell", "zsh", "console", "fish", "shellscript"],
        keywords: words(
            """
            alias break case cd continue declare do done echo elif else esac eval exec exit export fi for function if in \
            local printf read readonly return select set shift source sudo then time trap unset until while
            """),
        lineComments: [.number], quotes: [.lines("\""), .lines("'", hasEscapes: false)],
        sigils: bytes(["$": .type]), inWords: [UInt8(ascii: "-"), UInt8(ascii: ".")])

    private static let lua = Grammar(
        names: ["lua"],
        keywords: words(
            """
            and break do else elseif end false for function goto if in local nil not or repeat return then true until while
            """),
        lineComments: [.dashes],
        blockComment: BlockComment(open: Array("--[[".utf8), close: Array("]]".utf8)),
        quotes: [.lines("[[", "]]", hasEscapes: false), .line("\""), .line("'")])

    private static let r = Grammar(
        names: ["r", "rscript"],
        keywords: words(
            """
            FALSE Inf NA NULL NaN TRUE break else for function if in library next repeat require return while
            """),
        lineComments: [.number], quotes: [.lines("\""), .lines("'")], inWords: [UInt8(ascii: ".")])
}
