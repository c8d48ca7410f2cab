/// An answer in blocks of Markdown: those without which it would be none, and those that make it longer.
struct Sections: Sendable {
    /// What is always said.
    var core: [String]
    /// What is said when there is room, in order.
    var more: [String] = []
}
