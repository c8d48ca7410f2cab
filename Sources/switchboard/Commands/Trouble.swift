import Drawing

/// Something that keeps a command from doing its work, in words for people.
struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = displayable(description)
    }
}
