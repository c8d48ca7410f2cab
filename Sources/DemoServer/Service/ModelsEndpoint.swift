import Dialogue
import Hummingbird

/// `GET /v1/models`, in the shape of OpenRouter's listing, which carries prices and limits.
struct ModelsEndpoint: Sendable {
    var fleet: DemoFleet

    func respond() -> Response {
        Response(json: ["object": "list", "data": .array(fleet.members.map(listing))])
    }

    private func listing(_ member: DemoModel) -> JSONValue {
        [
            "id": .string(member.id),
            "canonical_slug": .string(member.id),
            "object": "model",
            "owned_by": "demo",
            "name": .string("Simulated: " + member.id),
            "created": .integer(Chunks.created),
            "description": .string("A simulated model, no real one behind it: " + member.summary + "."),
            "context_length": .integer(member.contextLength),
            "architecture": architecture(member),
            "pricing": pricing(member.price),
            "top_provider": [
                "context_length": .integer(member.contextLength),
                "max_completion_tokens": .integer(member.maxCompletionTokens),
                "is_moderated": false,
            ],
            "per_request_limits": nil,
            "supported_parameters": .array(member.parameters.sorted().map { .string($0) }),
        ]
    }

    private func architecture(_ member: DemoModel) -> JSONValue {
        let inputs = ["text"] + member.inputs.map(\.rawValue).sorted()
        return [
            "modality": .string(inputs.joined(separator: "+") + "->text"),
            "input_modalities": .array(inputs.map { .string($0) }),
            "output_modalities": ["text"],
            "tokenizer": "Other",
            "instruct_type": nil,
        ]
    }

    private func pricing(_ price: Price) -> JSONValue {
        [
            "prompt": dollars(price.prompt),
            "completion": dollars(price.completion),
            "input_cache_read": dollars(price.cachedPrompt ?? price.prompt),
            "request": dollars(price.request),
            "image": dollars(price.image),
        ]
    }

    private func dollars(_ money: Money) -> JSONValue {
        .string(JSONValue.dollars(picodollars: money.picodollars))
    }
}
