extension Grammar {
    /// Queries, settings and data.
    static let data = [sql, json, yaml, toml, css, make, docker]

    private static let sql = Grammar(
        names: ["sql", "postgresql", "postgres", "mysql", "sqlite", "plsql", "tsql"],
        keywords: words(
            """
            add all alter analyze and as asc begin between by case check column commit constraint create cross database \
            default delete desc distinct drop else end exists explain false fetch first foreign from full function grant \
            group having if in index inner insert intersect into is join key lateral left like limit not null offset on or \
            order outer over partition primary references replace returning revoke right rollback row rows select set \
            table then trigger true truncate union unique update using values view when where window with
            """),
        types: words(
            """
            bigint binary blob boolean char date decimal double float int integer interval json jsonb numeric real serial \
            smallint text time timestamp timestamptz uuid varchar
            """),
        lineComments: [.dashes], blockComment: .slashes,
        quotes: [.lines("'", hasEscapes: false), .line("\""), .line("`")], ignoresCase: true)

    private static let json = Grammar(
        names: ["json", "jsonc", "json5", "jsonl", "ndjson"], keywords: words("true false null"),
        lineComments: [.slashes], blockComment: .slashes, quotes: [.line("\"")], keyMark: UInt8(ascii: ":"))

    private static let yaml = Grammar(
        names: ["yaml", "yml"], keywords: words("true false null yes no on off ~"), lineComments: [.number],
        quotes: [.line("\""), .line("'", hasEscapes: false)],
        sigils: bytes(["&": .function, "*": .function, "!": .keyword]),
        inWords: [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")], keyMark: UInt8(ascii: ":"),
        ignoresCase: true)

    private static let toml = Grammar(
        names: ["toml", "ini", "cfg", "conf", "properties", "dotenv", "env"], keywords: words("true false inf nan"),
        lineComments: [.number, .semicolon],
        quotes: [.lines("\"\"\""), .lines("'''", hasEscapes: false), .line("\""), .line("'", hasEscapes: false)],
        inWords: [UInt8(ascii: "-"), UInt8(ascii: ".")], keyMark: UInt8(ascii: "="),
        lines: [("[", .keyword)])

    private static let css = Grammar(
        names: ["css", "scss", "sass", "less"],
        keywords: words("important and not only from to auto none inherit initial unset"), blockComment: .slashes,
        quotes: [.line("\""), .line("'")],
        sigils: bytes(["@": .keyword, ".": .function, "#": .number, "$": .type]), inWords: [UInt8(ascii: "-")],
        keyMark: UInt8(ascii: ":"))

    private static let make = Grammar(
        names: ["make", "makefile", "mk", "cmake", "gnumake"],
        keywords: words(
            """
            define else endef endif export ifdef ifeq ifndef ifneq include override private undefine unexport vpath \
            add_executable add_library cmake_minimum_required find_package if endif foreach function project set \
            target_link_libraries
            """),
        lineComments: [.number], quotes: [.line("\""), .line("'")], sigils: bytes(["$": .type, ".": .keyword]),
        inWords: [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "%")], keyMark: UInt8(ascii: ":"))

    private static let docker = Grammar(
        names: ["dockerfile", "docker", "containerfile"],
        keywords: words(
            """
            add arg as cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user \
            volume workdir
            """),
        lineComments: [.number], quotes: [.line("\""), .line("'")], sigils: bytes(["$": .type]),
        inWords: [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")], ignoresCase: true)
}
