import Dialogue
import Drawing

// Files named in the draft go with it.
extension Chat {
    /// Asks for what is not known yet of the files the draft names, and for what could complete the path being written. What a
    /// folded paste names is not asked for: nobody has seen that it would go along.
    mutating func lookAtFiles() -> [Effect] {
        files.afterReading = nil
        let seen = Mentions.paths(in: composer.seen)
        files.note(written: composer.pathBeginning)
        if !composer.folds.isEmpty {
            files.note(unseen: Mentions.paths(in: composer.text).filter { !seen.contains($0) })
        }
        let new = files.keep(seen)
        return new.map { .look(.file($0)) } + lookForCompletions()
    }

    private mutating func lookForCompletions() -> [Effect] {
        guard let beginning = composer.pathBeginning else {
            files.offered = ("", [])
            return []
        }
        return beginning == files.offered.beginning && !files.offered.entries.isEmpty
            ? [] : [.look(.files(beginning: beginning))]
    }

    /// Takes in what was found of a file; sends the draft when it only waited for that.
    mutating func note(_ state: MentionedFiles.State, of path: String) -> [Effect] {
        files.note(state, of: path)
        guard let sending = files.afterReading, !files.isReading(composer.text) else { return [reroute()] }
        files.afterReading = nil
        switch sending {
        case .question: return send()
        case .comparison: return compareDraft()
        }
    }

    /// Offers files to complete the path being written, unless another one is by now.
    mutating func offer(_ entries: [FileEntry], beginning: String) -> [Effect] {
        guard composer.pathBeginning == beginning else { return [] }
        files.offered = (beginning, entries)
        composer.completion = 0
        return []
    }

    /// What keeps the draft from being sent for its files' sake; nil when nothing does. They are sent as they are now, not as
    /// they were when they were named.
    mutating func waitForFiles(_ sending: MentionedFiles.Sending) -> [Effect]? {
        if let complaint = files.complaint(in: composer.text) { return tell(Notice(.error, complaint)) }
        if files.isReading(composer.text) {
            (files.afterReading, files.isFresh) = (sending, true)
            return []
        }
        guard !files.isFresh else { return nil }
        let old = files.readAnew(composer.text, for: sending)
        return old.isEmpty ? nil : old.map { .look(.file($0)) }
    }

    /// The files that complete the path being written.
    var fileCompletions: [Completion] {
        guard let beginning = composer.pathBeginning, beginning == files.offered.beginning else { return [] }
        // Whoever wrote a path to its end means that file, whatever others there are.
        if case .ready = files.states[beginning] { return [] }
        let characters = composer.characters
        let start = composer.cursor - beginning.count - 1
        return files.offered.entries.filter { $0.path != beginning }.map { entry in
            let isFolder = entry.bytes == nil
            let written = (isFolder ? "@" + entry.path : Mentions.mention(of: entry.path) + " ")
            let draft = String(characters[..<start]) + written + String(characters[composer.cursor...])
            return Completion(
                draft: draft, title: entry.path, help: entry.bytes.map(Figures.bytes) ?? "folder", isWhole: false,
                cursor: start + written.count)
        }
    }

    /// The row of files that go with the draft.
    var fileRows: [Line] {
        let known = Mentions.paths(in: composer.text).compactMap { path in files.states[path].map { (path, $0) } }
        let chips = known.compactMap { path, state -> Span? in
            switch state {
            case .absent: nil
            case .reading: Span(path + " …", .textMuted)
            case .ready(let file): Span(file.name + " " + Figures.bytes(file.data.count), .text)
            case .unfit(let reason): Span("✗ \(path) \(reason)", .bad)
            }
        }
        guard !chips.isEmpty else { return [] }
        return [Line([Span("with  ", .accent)] + chips.flatMap { [$0, Span("  ")] })]
    }
}

extension Composer {
    /// The path that is being written, from after its `@` to the cursor; nil when none is.
    var pathBeginning: String? {
        let before = characters[..<cursor]
        let word = before.suffix(200).reversed().prefix { !$0.isWhitespace }
        guard let sign = word.lastIndex(of: "@"), word.index(after: sign) == word.endIndex else { return nil }
        return String(word[..<sign].reversed())
    }
}
