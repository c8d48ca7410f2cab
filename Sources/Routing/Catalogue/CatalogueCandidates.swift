public import Dialogue

extension Catalogue {
    /// A model as candidates: one for each reasoning effort it can be asked for, or a single one that asks for none.
    ///
    /// Efforts are offered where the model says it takes them (`reasoning` or `reasoning_effort` among its parameters) or,
    /// where it does not say, where only its maker serves it and the catalogue knows it takes them.
    public func candidates(for model: Model) -> [Candidate] {
        guard let match = match(model) else { return [unknown(model)] }
        let efforts = match.entry.variants.filter { $0.effort != nil }
        guard takesEffort(model, match.entry), !efforts.isEmpty else {
            return [candidate(model, match.entry.standard, effort: nil, by: match)]
        }
        return efforts.map { candidate(model, $0, effort: $0.effort, by: match) }
    }

    /// A model as the one candidate that leaves the effort to its provider.
    public func candidate(for model: Model) -> Candidate {
        guard let match = match(model) else { return unknown(model) }
        return candidate(model, match.entry.standard, effort: nil, by: match)
    }

    private func match(_ model: Model) -> CatalogueMatch? {
        match(model.id, provider: model.provider) ?? match(model.wireName)
    }

    private func takesEffort(_ model: Model, _ entry: CatalogueEntry) -> Bool {
        let parameters = model.parameters ?? (entry.isOpen ? [] : entry.parameters ?? ["reasoning"])
        return !parameters.isDisjoint(with: ["reasoning", "reasoning_effort"])
    }

    private func candidate(
        _ model: Model,
        _ variant: CatalogueVariant,
        effort: Effort?,
        by match: CatalogueMatch
    ) -> Candidate {
        var abilities = variant.abilities
        let doubt = match.kinship.spread
        for task in abilities.indices where doubt > 0 {
            abilities[task].spread = (abilities[task].spread * abilities[task].spread + doubt * doubt).squareRoot()
            abilities[task].source = "regressed"
        }
        return Candidate(
            model: completed(model, by: doubt > 0 ? nil : match.entry),
            effort: effort,
            abilities: abilities,
            firstToken: variant.firstToken,
            tokensPerSecond: variant.tokensPerSecond,
            reasoningRatio: variant.reasoningRatio
        )
    }

    /// The model with what its provider does not say filled in from the catalogue, the price included: what a model usually
    /// costs is nearer the truth than any other guess. Who serves it at home says so by a price of zero.
    private func completed(_ model: Model, by entry: CatalogueEntry?) -> Model {
        guard let entry else { return model }
        var model = model
        model.price = model.price ?? entry.price
        model.contextLength = model.contextLength ?? entry.contextLength
        model.maxCompletionTokens = model.maxCompletionTokens ?? entry.maxCompletionTokens
        if model.parameters == nil {
            model.inputs.formUnion(entry.inputs)
            model.outputs.formUnion(entry.outputs)
        }
        return model
    }

    private func unknown(_ model: Model) -> Candidate {
        Candidate(
            model: model,
            abilities: guess(for: model).abilities,
            firstToken: LogNormal(mu: -0.2, sigma: 0.8),
            tokensPerSecond: LogNormal(mu: 3.9, sigma: 0.7)
        )
    }
}
