/// A text to be opened in the user's editor.
public struct EditorText: Sendable, Hashable {
    /// What the editor shows.
    public var text: String
    /// The ending of its file, without the dot, by which editors tell what it is.
    public var fileEnding: String
    /// Whether what is saved becomes the draft; else it is only looked at, or kept by the editor elsewhere.
    public var isDraft: Bool

    /// A text with what becomes of it.
    public init(text: String, fileEnding: String, isDraft: Bool) {
        self.text = text
        self.fileEnding = fileEnding
        self.isDraft = isDraft
    }
}
