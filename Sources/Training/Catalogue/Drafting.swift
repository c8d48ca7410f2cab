import Dialogue
import Foundation
import Routing

/// Gathers one draft for each model any source lists.
struct Drafting {
    private(set) var drafts: [Draft] = []
    /// Listed ids that were left out, with the reason.
    private(set) var leftOut: [(id: String, reason: String)] = []

    init(
        openRouter: OpenRouterListing,
        modelsDev: [String: ModelsDevListing.Described],
        arena: [String: [String: ArenaBoard.Rating]]
    ) {
        openRouter.data.forEach { add($0) }
        addModelsDev(modelsDev)
        addArena(arena)
        drafts.sort { ($0.origin, $0.id) < ($1.origin, $1.id) }
    }

    private mutating func add(_ listed: OpenRouterListing.Listed) {
        if let reason = JoinTable.notForChat[listed.id] { return leftOut.append((listed.id, reason)) }
        guard let price = ListedPrice.price(listed) else { return leftOut.append((listed.id, "no price")) }
        var draft = Draft(id: listed.id, origin: .openRouter)
        draft.otherNames = [listed.canonicalSlug, listed.huggingFaceID ?? ""].filter { !$0.isEmpty }
        draft.released = Self.day(listed.created)
        draft.price = price
        draft.contextLength = listed.contextLength
        draft.maxCompletionTokens = listed.topProvider.maxCompletionTokens
        draft.inputs = Self.modalities(listed.architecture.inputs)
        draft.outputs = Self.modalities(listed.architecture.outputs)
        draft.parameters = Set(listed.supportedParameters)
        draft.isOpen = listed.huggingFaceID?.isEmpty == false
        draft.reasons = listed.supportedParameters.contains("reasoning")
        drafts.append(draft)
    }

    private mutating func addModelsDev(_ described: [String: ModelsDevListing.Described]) {
        let joiner = Joiner(drafts)
        for (id, model) in described.sorted(by: { $0.key < $1.key }) {
            let parts = id.split(separator: "/").map(String.init)
            let ours = (JoinTable.vendors[parts[0]] ?? parts[0]) + "/" + parts[1]
            if let reason = JoinTable.notForChat[ours] {
                leftOut.append((ours, reason))
            } else if let subject = joiner.subject(ofListed: ours) {
                for place in drafts.indices where drafts[place].subject == subject { enrich(&drafts[place], model) }
            } else {
                drafts.append(Self.draft(ours, model))
            }
        }
    }

    private func enrich(_ draft: inout Draft, _ model: ModelsDevListing.Described) {
        draft.isOpen = draft.isOpen || model.isOpen
        draft.maxCompletionTokens = draft.maxCompletionTokens ?? model.limit.output
    }

    private static func draft(_ id: String, _ model: ModelsDevListing.Described) -> Draft {
        var draft = Draft(id: id, origin: .modelsDev)
        draft.released = model.released
        draft.contextLength = model.limit.context.flatMap { $0 > 0 ? $0 : nil }
        draft.maxCompletionTokens = model.limit.output.flatMap { $0 > 0 ? $0 : nil }
        draft.inputs = modalities(model.modalities.input)
        draft.outputs = modalities(model.modalities.output)
        draft.isOpen = model.isOpen
        draft.reasons = model.reasons
        return draft
    }

    private mutating func addArena(_ board: [String: [String: ArenaBoard.Rating]]) {
        let joiner = Joiner(drafts)
        var added: Set<String> = []
        for name in (board["full"] ?? [:]).keys.sorted() where joiner.join(name) == nil {
            let table = TableName(effortOf: name) ?? TableName(whole: name)
            let id = JoinTable.ids[table.base] ?? Self.vendor(of: table.base) + "/" + table.base
            guard added.insert(id).inserted else { continue }
            var draft = Draft(id: id, origin: .arena)
            let closed: Set<String> = ["openai", "anthropic", "google", "x-ai", "amazon", "01-ai"]
            draft.isOpen =
                !closed.contains(draft.vendor) || draft.name.family == "gemma" || draft.name.words.contains("34b")
            draft.reasons = name != table.base || !Set(["o", "qwq", "r", "think"]).isDisjoint(with: draft.name.words)
            drafts.append(draft)
        }
    }

    private static func vendor(of name: String) -> String {
        JoinTable.familyVendors[ModelName(name).family] ?? "unknown"
    }

    private static func modalities(_ names: [String]) -> Set<Modality> {
        Set(names.compactMap { Modality(rawValue: $0 == "pdf" ? "file" : $0) })
    }

    /// A time in seconds since 1970 as YYYY-MM-DD.
    private static func day(_ seconds: Double) -> String {
        Date(timeIntervalSince1970: seconds).formatted(.iso8601.year().month().day())
    }
}
