import Dialogue

extension Model {
    /// A model of a list as OpenAI sends it; nil where it has no name or does not chat.
    ///
    /// OpenAI itself tells the name only. The context is given by vLLM (`max_model_len`), llama.cpp (`meta`: what it was
    /// started with, else what it was trained with), LM Studio (`loaded_context_length`), and Groq (`context_window`).
    init?(openAI item: JSON, provider: String) {
        guard let name = item["id"]?.nonEmptyString ?? item["name"]?.nonEmptyString,
            Self.chats(item, name: name.lowercased())
        else { return nil }
        let meta = item["meta"]
        let contexts = [
            meta?["n_ctx"], item["max_model_len"], item["loaded_context_length"], item["context_window"],
            item["context_length"], item["max_context_length"], meta?["n_ctx_train"],
        ]
        self.init(
            id: ModelList.id(of: name, from: provider),
            wireName: name,
            provider: provider,
            contextLength: contexts.lazy.compactMap { $0?.count }.first { $0 > 0 },
            maxCompletionTokens: item["max_completion_tokens"]?.count,
            inputs: item["type"]?.string == "vlm" || item["capabilities"]?["vision"]?.bool == true ? [.image] : []
        )
    }

    /// Whether it takes part in chats at all: some lists say so, of OpenAI's only the names do.
    private static func chats(_ item: JSON, name: String) -> Bool {
        if let chats = item["capabilities"]?["completion_chat"]?.bool { return chats }
        if let type = item["type"]?.string, otherTypes.contains(type) { return false }
        return !otherNames.contains { name.contains($0) }
    }

    private static let otherTypes: Set<String> = [
        "embedding", "embeddings", "image", "video", "audio", "rerank", "moderation", "transcribe",
    ]

    private static let otherNames = [
        "embed", "whisper", "-tts", "tts-", "dall-e", "moderation", "gpt-image", "sora-", "-realtime", "transcribe",
        "rerank", "davinci-002", "babbage-002",
    ]
}
