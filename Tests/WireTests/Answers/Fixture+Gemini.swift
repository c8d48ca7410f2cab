import Dialogue
import Wire

extension Fixture {
    static let gemini = [
        Fixture(
            "thoughts, text and usage on every chunk", .gemini,
            #"""
            data: {"candidates":[{"content":{"parts":[{"text":"Plan.","thought":true}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":9,"thoughtsTokenCount":12},"modelVersion":"gemini-x","responseId":"r1"}

            data: {"candidates":[{"content":{"parts":[{"text":"Done"}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":1,"thoughtsTokenCount":12,"cachedContentTokenCount":3},"modelVersion":"gemini-x","responseId":"r1"}

            data: {"candidates":[{"content":{"parts":[{"text":"","thoughtSignature":"Ci"}]},"finishReason":"STOP","index":0,"groundingMetadata":{"groundingChunks":[{"web":{"uri":"https://example.org/g","title":"G"}}]}}]}


            """#,
            [
                .responseID("r1"), .model("gemini-x"), .reasoning("Plan."), .text("Done"),
                .citation(Citation(url: "https://example.org/g", title: "G")), .finish(.stop, native: "STOP"),
                .usage(Usage(promptTokens: 9, completionTokens: 13, reasoningTokens: 12, cachedPromptTokens: 3)),
            ]
        ),
        Fixture(
            "a tool call without an id, and a picture", .gemini,
            #"""
            data: {"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","args":{"b":[1.50,true],"a":null}}},{"inlineData":{"mimeType":"image/webp","data":"AAE="}}]},"finishReason":"STOP"}]}


            """#,
            [
                .toolCall(ToolCallPiece(index: 0, name: "f", arguments: #"{"a":null,"b":[1.50,true]}"#)),
                .image(Attachment(name: "image", type: "image/webp", data: [0, 1])),
                .finish(.toolCalls, native: "STOP"),
            ]
        ),
        Fixture(
            "a blocked prompt has no candidates", .gemini,
            #"""
            data: {"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":6}}


            """#,
            [.finish(.contentFilter, native: "SAFETY"), .usage(Usage(promptTokens: 6))]
        ),
        Fixture(
            "an error in bare JSON over several lines", .gemini,
            #"""
            data: {"candidates":[{"content":{"parts":[{"text":"Beg"}]}}]}

            {
              "error": {
                "code": 503,
                "message": "Too busy.",
                "status": "UNAVAILABLE"
              }
            }
            """#,
            [.text("Beg"), .failure(Failure(.overloaded, "Too busy.", status: 503, isRetryable: true))]
        ),
        Fixture(
            "one array of chunks, as without alt=sse", .gemini,
            #"""
            [{"candidates":[{"content":{"parts":[{"text":"A"}]}}]},
            {"candidates":[{"content":{"parts":[{"text":"B"}]},"finishReason":"MAX_TOKENS"}]}]
            """#,
            [.text("AB"), .finish(.length, native: "MAX_TOKENS")]
        ),
    ]
}
