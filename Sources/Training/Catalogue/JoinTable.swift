/// Names of benchmark tables that no rule can lead to the right model, decided by hand.
enum JoinTable {
    /// The listed id by the table's name without its effort.
    static let ids: [String: String] = [
        "mistral-large-3": "mistralai/mistral-large-2512",
        "mistral-medium-2505": "mistralai/mistral-medium-3",
        "mistral-medium-2508": "mistralai/mistral-medium-3.1",
        "mistral-medium-2604": "mistralai/mistral-medium-3-5",
        "mistral-small-2506": "mistralai/mistral-small-3.2-24b-instruct",
        "kimi-k2-0711-preview": "moonshotai/kimi-k2",
        "kimi-k2-instruct": "moonshotai/kimi-k2",
        "kimi-k2-thinking-turbo": "moonshotai/kimi-k2-thinking",
        "qwen3-coder-480b-a35b-instruct": "qwen/qwen3-coder",
        "nova-2-lite": "amazon/nova-2-lite-v1",
        "amazon-nova-pro-v1.0": "amazon/nova-pro-v1",
        "amazon-nova-lite-v1.0": "amazon/nova-lite-v1",
        "amazon-nova-micro-v1.0": "amazon/nova-micro-v1",
        "command-a-03-2025": "cohere/command-a",
        "command-r-plus-08-2024": "cohere/command-r-plus-08-2024",
        "grok-3-preview-02-24": "x-ai/grok-3",
        "grok-4-0709": "x-ai/grok-4",
        "grok-4-fast-chat": "x-ai/grok-4-fast",
        "grok-4.20-beta-0309": "x-ai/grok-4.20",
        "grok-4.20-0309": "x-ai/grok-4.20",
        "grok-code-fast-1-0825": "x-ai/grok-code-fast-1",
        "gpt-5.3-instant": "openai/gpt-5.3-chat",
        "gemini-2.5-flash-06-05": "google/gemini-2.5-flash",
        "gemini-2.5-pro-06-05": "google/gemini-2.5-pro",
        "gemini-2.5-flash-preview-09-2025": "google/gemini-2.5-flash",
        "gemini-2.5-flash-lite-preview-06-17": "google/gemini-2.5-flash-lite",
        "gemini-2.0-flash": "google/gemini-2.0-flash-001",
        "gemini-2.0-flash-lite-preview-02-05": "google/gemini-2.0-flash-lite-001",
        "gemini-2.0-flash-lite": "google/gemini-2.0-flash-lite-001",
        "gemini-3-pro": "google/gemini-3-pro-preview",
        "gemini-3-pro-preview-11-2025": "google/gemini-3-pro-preview",
        "claude-3-5-haiku-20241022": "anthropic/claude-3.5-haiku",
        "llama-4-maverick-17b-128e-instruct": "meta-llama/llama-4-maverick",
        "llama-4-scout-17b-16e-instruct": "meta-llama/llama-4-scout",
        "llama-4-maverick-17b-instruct": "meta-llama/llama-4-maverick",
        "llama-4-scout-17b-instruct": "meta-llama/llama-4-scout",
        "mistral-medium": "mistralai/mistral-medium-2312",
        "gpt-4-turbo-2024-04-09": "openai/gpt-4-turbo",
        "gpt-4o-2024-11-20": "openai/gpt-4o-2024-11-20",
        "olmo-3-32b-think": "allenai/olmo-3-32b-think",
        "deepseek-chat": "deepseek/deepseek-v3.2",
        "deepseek-reasoner": "deepseek/deepseek-v3.2",
        "qwen3-30b-a3b-thinking": "qwen/qwen3-30b-a3b",
        "qwen3-32b-thinking": "qwen/qwen3-32b",
        "qwen3-235b-a22b": "qwen/qwen3-235b-a22b",
        "nemotron-3-super-120b-a12b": "nvidia/nemotron-3-super-120b-a12b",
        "qwen2.5-coder-32b-instruct": "qwen/qwen-2.5-coder-32b-instruct",
        "ministral-8b-2410": "mistralai/ministral-8b-2410",
        "deepseek-v3": "deepseek/deepseek-chat",
        "arcee-trinity-large-preview": "arcee-ai/trinity-large-preview",
        "claude-4-1-opus-20250805": "anthropic/claude-opus-4.1",
        "claude-4-sonnet-20250514": "anthropic/claude-sonnet-4",
        "claude-opus-4-0": "anthropic/claude-opus-4",
        "claude-sonnet-4-0": "anthropic/claude-sonnet-4",
        "codestral-latest": "mistralai/codestral-2405",
        "mistral-large-latest": "mistralai/mistral-large-2512",
        "mistral-medium-latest": "mistralai/mistral-medium-3.1",
    ]

    /// Efforts a table's name means without saying so: LMArena and LiveBench asked these with thinking on.
    static let efforts: [String: String] = [
        "gemini-2.5-flash": "medium", "gpt-5-mini": "medium", "deepseek-reasoner": "high", "gpt-5-nano": "medium",
        "gemma-4-31b-it": "high",
    ]

    /// Listed ids that answer no prompts: they judge, route, apply edits, compose or read pixels for other programs.
    static let notForChat: [String: String] = [
        "openrouter/auto": "a router", "openrouter/free": "a router", "openrouter/pareto-code": "a router",
        "openrouter/bodybuilder": "a router", "switchpoint/router": "a router",
        "google/lyria-3-pro-preview": "composes music", "google/lyria-3-clip-preview": "composes music",
        "meta-llama/llama-guard-4-12b": "judges safety", "meta-llama/llama-guard-3-8b": "judges safety",
        "openai/gpt-oss-safeguard-20b": "judges safety", "openai/gpt-oss-safeguard-120b": "judges safety",
        "morph/morph-v3-large": "applies edits", "morph/morph-v3-fast": "applies edits",
        "relace/relace-apply-3": "applies edits", "relace/relace-search": "searches code",
        "baidu/qianfan-ocr-fast": "reads pictures of text", "bytedance/ui-tars-1.5-7b": "drives screens",
        "google/gemini-embedding-001": "embeds", "nvidia/llama-nemotron-embed-vl-1b-v2": "embeds",
        "nvidia/llama-nemotron-rerank-vl-1b-v2": "ranks", "nvidia/nemotron-3-content-safety": "judges safety",
        "nvidia/nemotron-3.5-content-safety": "judges safety", "nvidia/nemotron-voicechat": "speaks",
        "nvidia/nemotron-content-safety-reasoning-4b": "judges safety",
        "nvidia/llama-3.1-nemotron-safety-guard-8b-v3": "judges safety",
        "openai/gpt-image-1": "draws", "openai/gpt-image-1.5": "draws", "openai/gpt-image-2": "draws",
        "openai/whisper-large-v3": "transcribes", "openai/whisper-large-v3-turbo": "transcribes",
        "google/gemini-2.5-flash-tts": "speaks", "google/gemini-2.5-pro-tts": "speaks",
    ]

    /// Vendors as OpenRouter spells them, by models.dev's spelling.
    static let vendors: [String: String] = [
        "alibaba": "qwen", "xai": "x-ai", "meta": "meta-llama", "mistral": "mistralai", "zhipuai": "z-ai",
    ]

    /// Vendors by the family that starts a name, for models only LMArena lists.
    static let familyVendors: [String: String] = [
        "gpt": "openai", "chatgpt": "openai", "o": "openai", "claude": "anthropic", "gemini": "google",
        "gemma": "google",
        "palm": "google", "grok": "x-ai", "llama": "meta-llama", "codellama": "meta-llama", "mistral": "mistralai",
        "mixtral": "mistralai", "ministral": "mistralai", "magistral": "mistralai", "qwen": "qwen", "qwq": "qwen",
        "deepseek": "deepseek", "glm": "z-ai", "chatglm": "z-ai", "command": "cohere", "phi": "microsoft",
        "wizardlm": "microsoft", "granite": "ibm-granite", "nemotron": "nvidia", "yi": "01-ai", "hunyuan": "tencent",
        "reka": "rekaai", "jamba": "ai21", "olmo": "allenai", "tulu": "allenai", "vicuna": "lmsys", "fastchat": "lmsys",
        "zephyr": "huggingfaceh4", "dbrx": "databricks", "dolly": "databricks", "starling": "berkeley-nest",
        "athene": "nexusflow", "step": "stepfun", "ernie": "baidu", "amazon": "amazon", "nova": "amazon",
        "internlm": "internlm", "snowflake": "snowflake", "openchat": "openchat", "mpt": "mosaicml",
        "alpaca": "stanford", "koala": "berkeley", "ling": "inclusionai", "ring": "inclusionai", "aya": "cohere",
        "rwkv": "rwkv", "c": "cohere", "dolphin": "cognitivecomputations", "falcon": "tiiuae", "guanaco": "timdettmers",
        "mercury": "inception", "nous": "nousresearch", "openhermes": "teknium", "oasst": "openassistant",
        "solar": "upstage", "stablelm": "stabilityai", "stripedhyena": "togethercomputer", "longcat": "meituan",
        "mai": "microsoft", "minimax": "minimax", "kimi": "moonshotai", "smollm": "huggingfacetb",
    ]
}
