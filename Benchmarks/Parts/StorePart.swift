import Dialogue
import Foundation
import Routing
import Storage

extension Part {
    /// Keeping what is said and decided, and finding it again.
    static let store = Part(name: "store") { stopwatch in
        let folder = FileManager.default.temporaryDirectory.appending(path: "switchboard-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try Store(path: folder.path + "/bench.sqlite")
        var random = SplitMix64(seed: 9)
        let conversation = try store.newConversation(title: "Bench", at: 0)
        let query = Query(
            profile: ProfileReader().profile(of: PromptContext(draft: "Why is the sea salty?")),
            candidates: Candidate.shipped(350)
        )
        let decision = decide(query)
        return [
            try stopwatch.measure("store: keep a question, safe on disk") {
                try store.append(Prose.question(at: 0, &random), to: conversation)
            },
            try stopwatch.measure("store: keep a decision among 350, safe on disk") {
                use(
                    try store.record(
                        decision, madeFrom: query, in: conversation, for: nil, at: 0, taking: 0.0001))
            },
            try stopwatch.measure("store: search") { use(try store.search("tide pool")) },
        ]
    }
}
