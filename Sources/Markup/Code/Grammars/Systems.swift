extension Grammar {
    /// Compiled languages besides those of the family of C.
    static let systems = [swift, rust, go]

    private static let swift = braces(
        ["swift"],
        """
        actor any as associatedtype async await borrowing break case catch class consuming continue default defer deinit \
        do dynamic else enum extension fallthrough false fileprivate final for func get guard if import in indirect infix \
        init inout internal is isolated lazy let macro mutating nil nonisolated nonmutating open operator optional \
        override package postfix precedencegroup prefix private protocol public repeat required rethrows return self \
        sending set some static struct subscript super switch throw throws true try typealias unowned var weak where while
        """,
        quotes: [
            .lines("#\"\"\"", "\"\"\"#", hasEscapes: false), .lines("\"\"\""), .lines("#\"", "\"#", hasEscapes: false),
            .line("\""),
        ],
        sigils: ["@": .keyword, "#": .keyword], hasCapitalTypes: true, nestsComments: true)

    private static let rust = braces(
        ["rust", "rs"],
        """
        as async await break const continue crate dyn else enum extern false fn for if impl in let loop macro_rules match \
        mod move mut pub ref return self static struct super trait true type union unsafe use where while yield
        """,
        types: """
            bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
            """,
        quotes: [
            .lines("r##\"", "\"##", hasEscapes: false), .lines("r#\"", "\"#", hasEscapes: false),
            .lines("r\"", "\"", hasEscapes: false), .lines("\""), .character,
        ],
        hasCapitalTypes: true, nestsComments: true)

    private static let go = braces(
        ["go", "golang"],
        """
        break case chan const continue default defer else fallthrough false for func go goto if import interface iota map \
        nil package range return select struct switch true type var
        """,
        types: """
            any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string \
            uint uint8 uint16 uint32 uint64 uintptr
            """,
        quotes: [.lines("`", hasEscapes: false), .line("\""), .line("'")])
}
