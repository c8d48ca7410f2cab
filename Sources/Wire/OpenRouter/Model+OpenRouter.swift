import Dialogue

extension Model {
    /// A model of OpenRouter's list; nil where it has no name. Names are unique there, so they need no provider before them.
    init?(openRouter item: JSON, provider: String) {
        guard let name = item["id"]?.nonEmptyString else { return nil }
        let limits = item["top_provider"]
        let context = [item["context_length"], limits?["context_length"]].lazy.compactMap { $0?.count }.first { $0 > 0 }
        self.init(
            id: name,
            provider: provider,
            price: item["pricing"].flatMap { Price(openRouter: $0) },
            contextLength: context,
            maxCompletionTokens: limits?["max_completion_tokens"]?.count,
            inputs: Modality.set(item["architecture"]?["input_modalities"]),
            outputs: Modality.set(item["architecture"]?["output_modalities"]),
            parameters: item["supported_parameters"].map { Set($0.elements.compactMap(\.string)) }
        )
        efforts = Self.efforts(item["reasoning"])
    }

    /// What a reasoning model can be asked for; where the list does not say, nothing is known.
    private static func efforts(_ reasoning: JSON?) -> Set<Effort>? {
        guard let listed = reasoning?["supported_efforts"]?.elements else { return nil }
        return Set(listed.compactMap { $0.string.flatMap(Effort.init) })
    }
}

extension Modality {
    /// The kinds in a list of names; `text` and what is not known here are left out.
    fileprivate static func set(_ names: JSON?) -> Set<Modality> {
        Set((names?.elements ?? []).compactMap { $0.string.flatMap(Modality.init) })
    }
}

extension Price {
    /// A price list in dollars a token, as decimal text; nil where a price is unknown, which routers write as -1.
    fileprivate init?(openRouter pricing: JSON) {
        func rate(_ name: String) -> Money? {
            let text = pricing[name]?.string ?? pricing[name]?.number?.text
            return text.flatMap { Money(decimalUSD: $0) }.flatMap { $0 < .zero ? nil : $0 }
        }
        guard let prompt = rate("prompt"), let completion = rate("completion") else { return nil }
        self.init(
            prompt: prompt,
            completion: completion,
            cachedPrompt: rate("input_cache_read"),
            cacheWrite: rate("input_cache_write"),
            request: rate("request") ?? .zero,
            image: rate("image") ?? .zero
        )
    }
}
