import Dialogue
import Routing
import Testing

@Suite struct CatalogueTests {
    @Test func `the shipped catalogue has no broken line`() {
        #expect(Catalogue.shipped.problems == [])
        #expect(Catalogue.shipped.entries.count == Catalogue.shipped.count)
        #expect(Catalogue.shipped.count >= 500)
    }

    @Test func `every ability of the shipped catalogue is within the scale and says where it is from`() {
        for entry in Catalogue.shipped.entries {
            for ability in (entry.variants + [entry.standard]).flatMap(\.abilities) {
                #expect(abs(ability.value) <= 4 && ability.spread >= 0.2, "\(entry.id)")
                #expect(!ability.source.isEmpty && ability.date.count == 10, "\(entry.id)")
            }
        }
    }

    @Test(arguments: [
        ("gpt-4-1106-preview", "openai/gpt-4-1106-preview"),
        ("openai/gpt-4o-mini", "openai/gpt-4o-mini"),
        ("gpt-4o-mini-2024-07-18", "openai/gpt-4o-mini-2024-07-18"),
        ("mixtral-8x7b-instruct", "mistralai/mixtral-8x7b-instruct-v0.1"),
        ("mixtral-8x7b-chat", "mistralai/mixtral-8x7b-instruct-v0.1"),
        ("llama-3.1-8b", "meta-llama/llama-3.1-8b-instruct"),
        ("Meta-Llama-3.1-8B-Instruct", "meta-llama/llama-3.1-8b-instruct"),
        ("llama3.1:8b-instruct-q4_K_M", "meta-llama/llama-3.1-8b-instruct"),
        ("mistral-large-2512", "mistralai/mistral-large-2512"),
        ("gemini-2.5-flash", "google/gemini-2.5-flash"),
        ("models/gemini-2.5-flash", "google/gemini-2.5-flash"),
        ("claude-3-haiku", "anthropic/claude-3-haiku"),
        ("claude-3-haiku-20240307", "anthropic/claude-3-haiku"),
        ("us.anthropic.claude-3-haiku-20240307-v1:0", "anthropic/claude-3-haiku"),
        ("gemini-2.0-flash-001", "google/gemini-2.0-flash-001"),
        ("qwen2.5:7b-instruct-q4_K_M", "qwen/qwen-2.5-7b-instruct"),
        ("claude-sonnet-4-5-20250929", "anthropic/claude-sonnet-4.5"),
        ("anthropic/claude-4.5-sonnet-20250929", "anthropic/claude-sonnet-4.5"),
        ("meta-llama/llama-3.3-70b-instruct:free", "meta-llama/llama-3.3-70b-instruct:free"),
        ("meta-llama/llama-3.3-70b-instruct:nitro", "meta-llama/llama-3.3-70b-instruct"),
        ("accounts/fireworks/models/llama-v3p1-8b-instruct", "meta-llama/llama-3.1-8b-instruct"),
        ("code-llama-instruct-34b-chat", "meta-llama/codellama-34b-instruct"),
        ("WizardLM-13B-V1.2", "microsoft/wizardlm-13b"),
        ("Yi-34B-Chat", "01-ai/yi-34b-chat"),
        ("open-mistral-nemo", "mistralai/mistral-nemo"), ("gemma3:27b-it-qat", "google/gemma-3-27b-it"),
        ("llama-3.1-8b-instant", "meta-llama/llama-3.1-8b-instruct"),
        ("mistral-7b-chat", "mistralai/mistral-7b-instruct-v0.1"),
        ("gpt-3.5-turbo-1106", "openai/gpt-3.5-turbo-1106"),
        ("llama-2-70b-chat", "meta-llama/llama-2-70b-chat"),
        ("gemini-pro", "google/gemini-pro"), ("gemini-pro-latest", "~google/gemini-pro-latest"),
        ("nova-pro", "amazon/nova-pro-v1"), ("amazon.nova-pro-v1:0", "amazon/nova-pro-v1"),
        ("cohere.command-r-plus-v1:0", "cohere/command-r-plus"), ("text-bison@001", "google/palm-2"),
        ("phi-3-medium", "microsoft/phi-3-medium-4k-instruct"),
        ("mixtral-8x7b-32768", "mistralai/mixtral-8x7b-instruct-v0.1"),
        ("llama3-8b-8192", "meta-llama/llama-3-8b-instruct"),
    ])
    func `a model is found however its name is spelt`(name: String, id: String) {
        #expect(Catalogue.shipped.entry(for: name)?.id == id)
    }

    @Test(arguments: [
        "smollm2-135m", "my-own-model", "", "/", ":free", "gpt-9", "llama-3.1-9b", "anthropic.claude-v2:1",
    ])
    func `a model the catalogue lacks is not taken for another`(name: String) {
        #expect(Catalogue.shipped.entry(for: name) == nil)
    }

    @Test func `a broken row is named and skipped`() {
        let tasks = TaskType.allCases.count
        let whole = "model\ta/whole\t2026-01-01\t1,2,,,,\t100\t10\t\t\t?\t0\twhole\n" + effort(abilities: tasks)
        let broken = "model\ta/broken\t2026-01-01\t1,x,,,,\t100\t10\t\t\t?\t0\tbroken\n" + effort(abilities: tasks)
        let short = "model\ta/short\t2026-01-01\t1,2,,,,\t100\t10\t\t\t?\t0\tshort\n" + effort(abilities: tasks - 1)
        let catalogue = Catalogue(Array((header + broken + whole + short).utf8))
        #expect(catalogue.entries.map(\.id) == ["a/whole"])
        #expect(catalogue.problems == ["a/broken: no price", "a/short: \(tasks - 1) abilities, not \(tasks)"])
    }

    @Test func `any bytes at all make a catalogue, if an empty one`() {
        let alphabet = Array("model\teffort\n\n\t\t:,-09ax \u{FF}".utf8)
        var state: UInt64 = 7
        for _ in 0..<500 {
            let bytes = (0..<200).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(state >> 33) % alphabet.count]
            }
            #expect(Catalogue(bytes).entries.isEmpty)
            #expect(Catalogue(Array("model\t".utf8) + bytes).problems.isEmpty == false)
        }
    }

    private let header = "catalogue\t1\nsource\ta\tlmarena\t2025-12-17\n"

    private func effort(abilities: Int) -> String {
        let words = Array(repeating: "120:30a", count: abilities).joined(separator: " ")
        return "effort\t-\t!\t0\t-50:50\t400:40\t\(words)\n"
    }
}
