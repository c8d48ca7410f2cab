/// Something a prompt cannot do without in the model that answers it.
public enum Need: String, Sendable, Hashable, Codable, CaseIterable {
    case vision, audio, file, tools, json, longContext = "long", recentKnowledge = "web", imageOutput = "image-output"
}
