extension Grammar {
    /// Functional languages.
    static let functional = [haskell, elixir]

    private static let haskell = Grammar(
        names: ["haskell", "hs", "elm", "purescript"],
        keywords: words(
            """
            as case class data default deriving do else family forall foreign hiding if import in infix infixl infixr \
            instance let mdo module newtype of qualified rec then type where
            """),
        lineComments: [.dashes],
        blockComment: BlockComment(open: Array("{-".utf8), close: Array("-}".utf8), nests: true),
        quotes: [.line("\""), .character], inWords: [UInt8(ascii: "'")], hasCapitalTypes: true)

    private static let elixir = Grammar(
        names: ["elixir", "ex", "exs"],
        keywords: words(
            """
            after alias and case catch cond def defimpl defmacro defmodule defp defprotocol defstruct do else end false fn \
            for if import in nil not or quote raise receive require rescue true try unless unquote use when with
            """),
        lineComments: [.number], quotes: [.lines("\"\"\""), .lines("\""), .line("'")],
        sigils: bytes(["@": .type, ":": .string]), inWords: [UInt8(ascii: "?"), UInt8(ascii: "!")],
        hasCapitalTypes: true)
}
