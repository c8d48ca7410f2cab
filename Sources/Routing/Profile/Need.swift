/// Something a prompt cannot do without in the model that answers it.
public enum Need: String, Sendable, Hashable, Codable, CaseIterable {
    case vision, audio, file, tools, json, longContext = "long", recentKnowledge = "web", imageOutput = "image-output"
}

/// Some needs, as bits: whether a model meets all of them is asked of every candidate in every decision.
struct NeedSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The set of one need.
    @inline(__always)
    init(_ need: Need) {
        switch need {
        case .vision: rawValue = 1
        case .audio: rawValue = 2
        case .file: rawValue = 4
        case .tools: rawValue = 8
        case .json: rawValue = 16
        case .longContext: rawValue = 32
        case .recentKnowledge: rawValue = 64
        case .imageOutput: rawValue = 128
        }
    }

    /// Whether a need is among them.
    @inline(__always)
    func contains(_ need: Need) -> Bool { contains(NeedSet(need)) }
}
