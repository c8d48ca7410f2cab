import Dialogue
import Routing

/// A model on its way into the catalogue.
struct Draft {
    var id: String
    /// Other names its sources give it.
    var otherNames: [String] = []
    /// As YYYY-MM-DD, or less of it; empty where not known.
    var released = ""
    var price: Price?
    var contextLength: Int?
    var maxCompletionTokens: Int?
    var inputs: Set<Modality> = []
    var outputs: Set<Modality> = []
    var parameters: Set<String>?
    var isOpen = false
    /// Whether it can reason at all.
    var reasons = false
    /// Where the entry itself is from.
    var origin: Origin

    enum Origin: Int, Comparable {
        case openRouter, modelsDev, arena

        static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }
    }

    var name: ModelName { ModelName(id) }
    var vendor: String { String(id.split(separator: "/").first ?? "") }

    /// What models must share to be the same weights: free and paid listings do.
    var subject: String { SameModel.of[id] ?? SameModel.of[String(id.prefix { $0 != ":" })] ?? name.tightKey }

    /// Whether it is a name for whatever release is the latest.
    var isAlias: Bool { id.hasPrefix("~") }

    /// Years from the start of 2023 to its release; nil where not known.
    var age: Double? {
        let parts = released.split(separator: "-").compactMap { Double($0) }
        guard let year = parts.first else { return nil }
        let month = parts.count > 1 ? parts[1] : 6
        return year - 2023 + (month - 1) / 12
    }
}
