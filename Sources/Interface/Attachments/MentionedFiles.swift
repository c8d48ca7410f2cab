public import Dialogue

/// What is known of the files that drafts name.
public struct MentionedFiles: Sendable {
    /// What is known of a file.
    public enum State: Sendable, Equatable {
        /// It is being looked at.
        case reading
        /// There is no such file: what names it is a word like any other.
        case absent
        /// It can be sent.
        case ready(Attachment)
        /// It is there and cannot be sent, for that reason.
        case unfit(String)
    }

    /// The files by their paths as they are written.
    private(set) var states: [String: State] = [:]
    /// The files offered to complete a path, and the beginning they were asked for.
    var offered: (beginning: String, entries: [FileEntry]) = ("", [])
    /// What becomes of the draft as soon as all its files have been read; nil for nothing.
    var afterReading: Sending?
    /// Whether the files have been read since the draft was to be sent: what was read while it was written may be old.
    var isFresh = false
    private var wereReady: Set<String> = []
    /// Paths that came in folded pastes. Drafts that were sent or left come back with their pastes unfolded: what nobody meant
    /// to send stays out until it is written.
    private var unseen: Set<String> = []

    /// What becomes of a draft.
    enum Sending: Sendable {
        case question, comparison
    }

    init() {}

    /// Begins to look at files not known yet; forgets those no longer named. Returns the new ones.
    mutating func keep(_ paths: [String]) -> [String] {
        (isFresh, wereReady) = (false, [])
        let paths = paths.filter { !unseen.contains($0) }
        let new = paths.filter { states[$0] == nil }
        states = states.filter { paths.contains($0.key) }
        for path in new { states[path] = .reading }
        return new
    }

    /// Notes paths that nobody has seen in the draft.
    mutating func note(unseen paths: [String]) { unseen.formUnion(paths) }

    /// Notes the path that is being written, which then is meant.
    mutating func note(written path: String?) {
        if let path { unseen.remove(path) }
    }

    /// Takes in what was found, unless the file is no longer named. One that was there and is gone is not just a word.
    mutating func note(_ state: State, of path: String) {
        guard states[path] != nil else { return }
        states[path] = state == .absent && wereReady.contains(path) ? .unfit("is not there any more") : state
    }

    /// Begins to read the files of a text once more, for what it is to become; returns them.
    mutating func readAnew(_ text: String, for sending: Sending) -> [String] {
        let paths = Mentions.paths(in: text).filter { path in
            if case .ready = states[path] { true } else { false }
        }
        (isFresh, afterReading, wereReady) = (true, sending, Set(paths))
        for path in paths { states[path] = .reading }
        return paths
    }

    /// The files that can be sent with a text, in the order it names them.
    func ready(in text: String) -> [Attachment] {
        Mentions.paths(in: text).compactMap { path in
            guard case .ready(let attachment) = states[path] else { return nil }
            return attachment
        }
    }

    /// The first file of a text that is there and cannot be sent, with the reason.
    func complaint(in text: String) -> String? {
        Mentions.paths(in: text).lazy.compactMap { path in
            guard case .unfit(let reason) = states[path] else { return nil }
            return "\(path) \(reason)"
        }.first
    }

    /// Words of a text that are written as files are and name none.
    func missing(in text: String) -> [String] {
        Mentions.paths(in: text).filter { states[$0] == .absent && Mentions.looksLikeFile($0) }
    }

    /// Whether a file of a text is still being looked at.
    func isReading(_ text: String) -> Bool { Mentions.paths(in: text).contains { states[$0] == .reading } }
}

/// A file or folder that completes a path.
public struct FileEntry: Sendable, Hashable {
    /// Its path as it is to be written; folders end with a slash.
    public var path: String
    /// Its size in bytes; nil for folders.
    public var bytes: Int?

    /// A file or folder by its path.
    public init(path: String, bytes: Int?) {
        self.path = path
        self.bytes = bytes
    }
}
