import Dialogue

extension Script {
    /// The whole answer in one object, for requests that do not stream.
    var completion: JSONValue {
        var message: [(key: String, value: JSONValue)] = [
            ("role", "assistant"), ("content", .string(answer.joined())), ("refusal", nil),
        ]
        if !reasoning.isEmpty { message.append(("reasoning", .string(reasoning.joined()))) }
        return [
            "id": .string(id),
            "object": "chat.completion",
            "created": .integer(Chunks.created),
            "model": .string(model),
            "choices": [
                [
                    "index": 0, "message": .object(message), "logprobs": nil,
                    "finish_reason": .string(finish.rawValue),
                ]
            ],
            "usage": .usage(usage),
            "system_fingerprint": "fp_demo",
        ]
    }

    /// Takes every word out of it, and out of its bill.
    mutating func silence() {
        answer = []
        reasoning = []
        steps = []
        finish = .stop
        usage = Usage(promptTokens: usage.promptTokens, reportedCost: .zero)
    }
}
