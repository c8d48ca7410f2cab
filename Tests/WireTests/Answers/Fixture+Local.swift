import Dialogue
import Wire

extension Fixture {
    static let local = [
        Fixture(
            "llama.cpp's timings stand in for usage", .openAICompatible,
            #"""
            data: {"choices":[{"index":0,"delta":{"reasoning_content":"Short."}}]}

            data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}],"prompt_progress":{"total":9,"processed":9}}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"timings":{"cache_n":5,"prompt_n":4,"prompt_ms":500,"predicted_n":6,"predicted_ms":250.5}}

            data: [DONE]


            """#,
            [
                .reasoning("Short."), .text("Hi"), .finish(.stop, native: "stop"),
                .usage(Usage(promptTokens: 9, completionTokens: 6, cachedPromptTokens: 5)),
                .timing(promptSeconds: 0.5, completionSeconds: 0.2505),
            ]
        ),
        Fixture(
            "old llama.cpp's error is a field of its own", .openAICompatible,
            #"""
            data: {"choices":[{"index":0,"delta":{"content":"Par"}}]}

            error: {"code":500,"message":"Slot is gone.","type":"server_error"}

            data: [DONE]


            """#,
            [.text("Par"), .failure(Failure(.server, "Slot is gone.", status: 500, isRetryable: true))]
        ),
        Fixture(
            "vLLM's error comes before [DONE], and both reasoning fields say the same", .openAICompatible,
            #"""
            data:{"choices":[{"index":0,"delta":{"reasoning":"So","reasoning_content":"So"}}]}

            data:{"error":{"message":"Engine died.","type":"InternalServerError","code":500}}

            data:[DONE]


            """#,
            [.reasoning("So"), .failure(Failure(.server, "Engine died.", status: 500, isRetryable: true))]
        ),
        Fixture(
            "LM Studio's error is an event of that name", .openAICompatible,
            #"""
            event: error
            data: {"error":{"message":"Roles must alternate","type":"invalid_request_error","param":null,"code":null}}


            """#,
            [.failure(Failure(.invalidRequest, "Roles must alternate"))]
        ),
        Fixture(
            "old Ollama ends with an empty reason", .openAICompatible,
            #"""
            data: {"choices":[{"index":0,"delta":{"content":"4"},"finish_reason":""}]}

            data: [DONE]


            """#,
            [.text("4"), .finish(.unknown, native: nil)]
        ),
        Fixture(
            "Mistral's content is a list of parts", .openAICompatible,
            #"""
            data: {"choices":[{"delta":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm"}]},{"type":"text","text":"O"}]}}]}

            data: {"choices":[{"delta":{"content":"ui"},"finish_reason":"stop"}]}


            """#,
            [.reasoning("Hm"), .text("Oui"), .finish(.stop, native: "stop")]
        ),
        Fixture(
            "xAI's completion leaves the reasoning out, and Groq's usage hides", .openAICompatible,
            #"""
            data: {"choices":[{"delta":{"content":"x"},"finish_reason":"stop"}],"x_groq":{"usage":{"prompt_tokens":10,"completion_tokens":2,"total_tokens":42,"completion_tokens_details":{"reasoning_tokens":30},"cost_in_usd_ticks":12345}}}

            data: [DONE]


            """#,
            [
                .text("x"), .finish(.stop, native: "stop"),
                .usage(
                    Usage(
                        promptTokens: 10, completionTokens: 32, reasoningTokens: 30,
                        reportedCost: Money(picodollars: 1_234_500)
                    )
                ),
            ]
        ),
        Fixture(
            "a server that does not stream", .openAICompatible,
            #"""
            {
              "id": "whole", "model": "m",
              "choices": [{"index": 0, "message": {"role": "assistant", "content": "All at once"}, "finish_reason": "stop"}],
              "usage": {"prompt_tokens": 1, "completion_tokens": 3}
            }
            """#,
            [
                .responseID("whole"), .model("m"), .text("All at once"), .finish(.stop, native: "stop"),
                .usage(Usage(promptTokens: 1, completionTokens: 3)),
            ]
        ),
        Fixture(
            "a web page", .openAICompatible,
            "<!DOCTYPE html>\n<html><head>\n<title lang=\"en\">Sign in\n to the hotel</title></head></html>\n",
            [.failure(Failure(.brokenStream, "The provider sent something other than an answer: Sign in to the hotel"))]
        ),
        Fixture(
            "words that are no stream", .openAICompatible,
            "upstream connect error\n",
            [
                .failure(
                    Failure(.brokenStream, "The provider sent something other than an answer: upstream connect error"))
            ]
        ),
        Fixture(
            "words in the middle of a stream", .openAICompatible,
            "data: {\"choices\":[{\"delta\":{\"content\":\"Half\"}}]}\n\nstream reset by peer\n",
            [
                .text("Half"),
                .failure(
                    Failure(
                        .brokenStream, "The answer broke off, and this came in its place: stream reset by peer"
                    )
                ),
            ]
        ),
        Fixture(
            "odd lines before an event are forgotten", .openAICompatible,
            "hello: world\ndata: {\"choices\":[{\"delta\":{\"content\":\"Half\"}}]}\n\n",
            [.text("Half"), .failure(Failure(.brokenStream, "The answer broke off before its end."))]
        ),
        Fixture(
            "an object that is neither answer nor error", .openAICompatible,
            #"{"detail": [{"msg": "No such route"}]}"#,
            [.failure(Failure(.brokenStream, "The provider sent something other than an answer: No such route"))]
        ),
        Fixture(
            "an event that is broken JSON", .openAICompatible,
            "data: {\"choices\":[{\"delta\":{\"content\":\"a\n\ndata: {\"choices\":[{\"finish_reason\":\"stop\"}]}\n\n",
            [
                .failure(Failure(.brokenStream, "The provider sent a part of its answer that is not JSON.")),
                .finish(.stop, native: "stop"),
            ]
        ),
        Fixture(
            "nothing at all", .openAICompatible,
            "",
            [
                .failure(
                    Failure(.brokenStream, "The provider ended the connection without an answer.", isRetryable: true)
                )
            ]
        ),
        Fixture(
            "[DONE] alone proves nothing", .openAICompatible,
            "data: {\"choices\":[{\"delta\":{\"content\":\"Half\"}}]}\n\ndata: [DONE]\n\n",
            [.text("Half"), .failure(Failure(.brokenStream, "The answer broke off before its end."))]
        ),
    ]
}
