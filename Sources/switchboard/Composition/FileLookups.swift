import Dialogue
import FoundationEssentials
import Interface

/// Finds the files that drafts name, in the working folder and in the home.
struct FileLookups: Sendable {
    let home: String

    /// What is known of a file.
    func state(of path: String) -> MentionedFiles.State {
        let place = expanded(path)
        guard let facts = FileFacts(of: place), facts.isPlain else { return .absent }
        // A file of the system's may say it is empty and never end; one too large need not be read to say so.
        guard facts.size > 0 else { return .unfit("is empty") }
        guard facts.size <= AttachedFile.mostBytes else {
            return .unfit(
                "has \(Figures.bytes(facts.size)); at most \(Figures.bytes(AttachedFile.mostBytes)) can be sent")
        }
        guard let file = try? AttachedFile.read(place) else { return .unfit("cannot be read") }
        guard file.type != "application/octet-stream" else {
            return .unfit("is no text, image, sound or PDF, which is all that can be sent")
        }
        return .ready(file)
    }

    /// The files and folders whose paths begin so, folders first, then files below whose names hold the letters in their
    /// order.
    func entries(beginning: String) -> [FileEntry] {
        let near = neighbours(beginning: beginning)
        let names = Set(near.map(\.path))
        return near + far(named: beginning).filter { !names.contains($0.path) }
    }

    /// Files of the working folder at any depth, the best fits first.
    private func far(named typed: String) -> [FileEntry] {
        guard let first = typed.first, !"./~".contains(first), !typed.hasSuffix("/") else { return [] }
        let fitting = FileTree(below: ".").files.enumerated().compactMap { place, path in
            FuzzyMatch(path: typed, in: path).map { (path: path, rank: (-$0.score, place)) }
        }
        return fitting.sorted { $0.rank < $1.rank }.prefix(50).map { entry($0.path, at: $0.path) }
    }

    /// The files and folders whose paths begin so, folders first; hidden ones only when asked for by their dot.
    private func neighbours(beginning: String) -> [FileEntry] {
        let slash = beginning.lastIndex(of: "/")
        let folder = slash.map { String(beginning[...$0]) } ?? ""
        let wanted = (slash.map { beginning[beginning.index(after: $0)...] } ?? beginning[...]).lowercased()
        let place = folder.isEmpty ? "." : expanded(folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        let fitting = names.filter { name in
            name.lowercased().hasPrefix(wanted) && (wanted.hasPrefix(".") || !name.hasPrefix("."))
        }
        let entries = fitting.sorted().prefix(200).map { entry(folder + $0, at: place + "/" + $0) }
        return entries.filter { $0.bytes == nil } + entries.filter { $0.bytes != nil }
    }

    private func entry(_ path: String, at place: String) -> FileEntry {
        var isFolder = false
        _ = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
        guard !isFolder else { return FileEntry(path: path + "/", bytes: nil) }
        return FileEntry(path: path, bytes: FileFacts(of: place)?.size ?? 0)
    }

    private func expanded(_ path: String) -> String { path.hasPrefix("~/") ? home + path.dropFirst() : path }
}
