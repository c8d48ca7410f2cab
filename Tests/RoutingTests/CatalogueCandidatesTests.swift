import Dialogue
import Foundation
@testable import Routing
import Testing

@Suite struct CatalogueCandidatesTests {
    private let catalogue = Catalogue.shipped

    @Test func `a model that takes efforts is a candidate at each`() {
        let model = Model(id: "openai/gpt-5-mini", provider: "openrouter", parameters: ["reasoning", "tools"])
        let candidates = catalogue.candidates(for: model)
        #expect(candidates.map(\.effort) == [.minimal, .low, .medium, .high])
        #expect(Set(candidates.map(\.id)).count == 4)
        let ratios = candidates.map(\.reasoningRatio)
        #expect(ratios == ratios.sorted() && ratios.last != ratios.first)
    }

    @Test func `a model whose provider takes no efforts is one candidate`() {
        let model = Model(id: "openai/gpt-5-mini", provider: "proxy", parameters: ["tools"])
        #expect(catalogue.candidates(for: model).map(\.effort) == [nil])
    }

    @Test func `thinking harder is never believed to be worse on the whole`() {
        for entry in catalogue.entries where entry.variants.count > 1 {
            let means = entry.variants.map { $0.abilities.reduce(0) { $0 + $1.value } / 20 }
            #expect((means.last ?? 0) >= (means.first ?? 0) - 0.1, "\(entry.id)")
        }
    }

    @Test func `what a provider does not say is filled in, what it says is kept`() {
        let silent = catalogue.candidate(for: Model(id: "claude-3-haiku", provider: "anthropic")).model
        #expect(silent.price?.prompt == Money(usd: 0.25e-6) && silent.price?.completion == Money(usd: 1.25e-6))
        #expect(silent.contextLength == 200_000 && silent.inputs.contains(.image))
        let free = Price(prompt: .zero, completion: .zero)
        let local = catalogue.candidate(
            for: Model(id: "llama3.1:8b", provider: "home", price: free, contextLength: 8_192))
        #expect(local.model.price == free && local.model.contextLength == 8_192)
    }

    @Test func `an unknown model is believed by its size, and widely`() {
        let small = catalogue.candidate(for: Model(id: "newcomer-135m", provider: "local"))
        let large = catalogue.candidate(for: Model(id: "newcomer-405b-instruct", provider: "local"))
        #expect(zip(small.abilities, large.abilities).allSatisfy { $0.value + 1 < $1.value })
        #expect((small.abilities + large.abilities).allSatisfy { $0.spread > 0.5 && $0.source == "prior" })
    }

    @Test func `a fine-tune is believed much as what it was made from, but more widely`() {
        let base = catalogue.candidate(for: Model(id: "mistral-7b-instruct-v0.1", provider: "local"))
        let tuned = catalogue.candidate(for: Model(id: "MetaMath-Mistral-7B", provider: "local"))
        #expect(
            zip(base.abilities, tuned.abilities).allSatisfy { abs($0.value - $1.value) < 0.3 && $0.spread < $1.spread })
        #expect(tuned.abilities.allSatisfy { $0.source == "regressed" })
    }

    @Test func `a model listed once for thinking and once for not is told apart`() {
        let not = catalogue.candidates(for: Model(id: "grok-4-fast-non-reasoning", provider: "xai"))
        let does = catalogue.candidates(for: Model(id: "grok-4-fast-reasoning", provider: "xai"))
        #expect(not.count == 1 && does.count == 1)
        #expect(not[0].reasoningRatio == 0 && does[0].reasoningRatio > 1)
        #expect(not[0].abilities[TaskType.math.index].value < does[0].abilities[TaskType.math.index].value)
    }

    @Test(arguments: [
        ("gpt-5-high", "openai/gpt-5", Effort.high), ("gpt-5-minimal", "openai/gpt-5", .minimal),
        ("claude-sonnet-4-20250514-thinking-32k", "anthropic/claude-sonnet-4", .high),
        ("qwen3-235b-a22b-no-thinking", "qwen/qwen3-235b-a22b", .none),
    ])
    func `an effort that a name ends with is that effort's model, as dear as the plain one`(
        name: String, id: String, effort: Effort
    ) throws {
        let candidate = catalogue.candidate(for: Model(id: name, provider: ""))
        let entry = try #require(catalogue.entry(for: id))
        let variant = try #require(entry.variants.first { $0.effort == effort })
        #expect(candidate.abilities == variant.abilities && candidate.effort == nil)
        #expect(candidate.model.price == entry.price && catalogue.entry(for: name) == nil)
    }

    @Test(arguments: [
        ("gpt-4o-of-ours", "gpt-4o"), ("mistral-7b-openorca", "mistral-7b-instruct-v0.1"), ("gpt-4-32k", "gpt-4"),
        ("Nous-Hermes-2-Yi-34B", "yi-34b-chat"),
    ])
    func `a model is judged by what its name begins or ends with`(name: String, base: String) {
        let tuned = catalogue.candidate(for: Model(id: name, provider: ""))
        #expect(
            tuned.abilities.map(\.value)
                == catalogue.candidate(for: Model(id: base, provider: "")).abilities.map(\.value))
    }

    @Test(arguments: ["gpt-4o-nano", "o3-ultra", "gpt-4.1-9"])
    func `what tells the members of a family apart is not left out`(name: String) {
        #expect(catalogue.match(name)?.entry.id == nil)
    }

    @Test(arguments: [
        ("llama-65b", "llama-13b"), ("qwen1.5-0.5b-chat", "qwen1.5-4b-chat"), ("falcon-40b", "falcon-180b-chat"),
    ])
    func `another size of a known model is judged by the nearest, moved by what sizes make`(name: String, known: String)
    {
        let sibling = catalogue.candidate(for: Model(id: name, provider: ""))
        let nearest = catalogue.candidate(for: Model(id: known, provider: ""))
        let (size, other) = (ModelSize(ModelName(name))?.total ?? 0, ModelSize(ModelName(known))?.total ?? 0)
        for (own, its) in zip(sibling.abilities, nearest.abilities) {
            #expect((own.value > its.value) == (size > other) && abs(own.value - its.value) < 1.2)
            #expect(own.spread > its.spread && own.source == "regressed")
        }
        #expect(sibling.model.price == nil)
    }

    @Test func `of models whose names say nothing the dearer is thought abler`() {
        let prices = [0.1, 1, 30].map { Price(promptPerMillion: $0, completionPerMillion: 4 * $0) }
        let abilities = prices.map { price in
            catalogue.candidate(for: Model(id: "model-b", provider: "", price: price)).abilities[0].value
        }
        #expect(abilities == abilities.sorted() && abilities[2] > abilities[0] + 0.5)
        let silent = catalogue.candidate(for: Model(id: "model-b", provider: "")).abilities[0].value
        #expect(silent < abilities[2])
    }

    @Test func `a name for the newest release takes its efforts`() throws {
        let newest = try #require(catalogue.entry(for: "~openai/gpt-latest"))
        let plain = try #require(catalogue.entry(for: "openai/gpt-5.5"))
        #expect(newest.variants == plain.variants)
    }

    @Test(arguments: ["acme/unheard-70b", "acme/unheard-1b", "acme/unheard", "claude-opus-19"])
    func `a model the catalogue lacks is listed like the others, with a wide guess`(id: String) throws {
        let model = Model(id: id, provider: "scripted", price: Price(promptPerMillion: 5, completionPerMillion: 20))
        let row = CatalogueListing.Row(catalogue.candidates(for: model)[0])
        let known = try CatalogueListing([#require(catalogue.entry(for: "openai/gpt-5.5"))]).models[0]
        #expect(Set(row.abilities.keys) == Set(known.abilities.keys))
        #expect(row.abilities.values.allSatisfy { $0.spread > 0.5 && ["prior", "regressed"].contains($0.source) })
        #expect(row.provider == "scripted" && row.tier == .premium && row.prices["completion"] == 20)
    }

    @Test func `of unheard models the larger are thought abler`() {
        let abilities = ["acme/unheard-1b", "acme/unheard-8b", "acme/unheard-70b"].map {
            catalogue.candidates(for: Model(id: $0, provider: "scripted"))[0].abilities[TaskType.code.index].value
        }
        #expect(abilities == abilities.sorted() && abilities[0] < abilities[2] - 1)
    }

    @Test func `the listing names every field, unknown ones as null`() throws {
        let entries = try [
            #require(catalogue.entry(for: "openai/gpt-4o-mini")), #require(catalogue.entry(for: "vicuna-13b")),
        ]
        let data = try JSONEncoder().encode(CatalogueListing(entries))
        let listing = try #require(JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
        let rows = try #require(listing["models"])
        #expect(rows.map { $0["tier"] as? String } == ["budget", nil])
        #expect(rows.allSatisfy { $0.keys.contains("tier") && $0.keys.contains("context") })
        let prices = try #require(rows[0]["prices"] as? [String: Double])
        #expect(prices["prompt"] == 0.15 && prices["completion"] == 0.6 && prices["cached_prompt"] == 0.075)
        let abilities = try #require(rows[0]["abilities"] as? [String: [String: Any]])
        #expect(Set(abilities.keys) == Set(TaskType.allCases.map(\.rawValue)))
        #expect(Set(try #require(abilities["code"]).keys) == ["value", "spread", "source", "date"])
    }
}
