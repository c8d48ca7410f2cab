import Routing

/// Parameters of models whose names do not say them, in billions, as their makers' model cards do.
enum KnownSizes {
    /// All parameters and those at work on one token, by the tight key of the name.
    static let of: [String: (total: Double, active: Double)] = [
        "phi-4": (14, 14), "phi-4-mini-instruct": (3.8, 3.8), "phi-3-mini-4k-instruct": (3.8, 3.8),
        "phi-3-mini-128k-instruct": (3.8, 3.8), "phi-3-mini-4k-instruct-june-2024": (3.8, 3.8),
        "phi-3-small-8k-instruct": (7, 7), "phi-3-medium-4k-instruct": (14, 14), "mistral-nemo": (12, 12),
        "deepseek-chat": (671, 37), "deepseek-chat-v-3-0324": (671, 37), "deepseek-chat-v-3-1": (671, 37),
        "deepseek-v-3-1-terminus": (671, 37), "deepseek-v-3-2-exp": (671, 37), "deepseek-v-3-2": (671, 37),
        "deepseek-v-3-2-speciale": (671, 37), "deepseek-r-1": (671, 37), "deepseek-r-1-0528": (671, 37),
        "deepseek-v-2-5": (236, 21), "deepseek-v-2-5-1210": (236, 21), "deepseek-coder-v-2": (236, 21),
        "kimi-k-2": (1000, 32), "kimi-k-2-0905": (1000, 32), "kimi-k-2-thinking": (1000, 32), "kimi-k-2-5": (1000, 32),
        "glm-4-5": (355, 32), "glm-4-5-air": (106, 12), "glm-4-6": (355, 32), "glm-4-7": (355, 32),
        "minimax-m-1": (456, 46), "minimax-01": (456, 46), "minimax-m-2": (230, 10), "minimax-m-2-1": (230, 10),
        "mistral-large-2407": (123, 123), "mistral-large-2411": (123, 123), "mistral-large-2512": (675, 41),
        "pixtral-large-2411": (124, 124), "llama-4-maverick": (400, 17), "llama-4-scout": (109, 17),
        "command-r": (35, 35), "command-r-08-2024": (32, 32), "command-r-plus": (104, 104),
        "command-r-plus-08-2024": (104, 104), "command-a": (111, 111), "dbrx-instruct-preview": (132, 36),
        "qwen-3-coder": (480, 35), "jamba-1-5-large": (398, 94), "jamba-1-5-mini": (52, 12),
        "jamba-large-1-7": (398, 94),
        "step-3-5-flash": (196, 11), "mimo-v-2-flash": (309, 15), "trinity-mini": (26, 3),
        "trinity-large-preview": (398, 13),
        "reka-flash-3": (21, 21), "reka-edge": (7, 7), "devstral-small": (24, 24), "intellect-3": (106, 12),
        "hunyuan-a-13b-instruct": (80, 13), "rnj-1-instruct": (8, 8), "openchat-3-5": (7, 7),
        "openchat-3-5-0106": (7, 7),
        "gemma-3n-e-4b-it": (8, 4), "snowflake-arctic-instruct": (480, 17), "granite-4-0-h-micro": (3, 3),
        "zephyr-orpo-141b-a-35b-v-0-1": (141, 35),
    ]

    /// The size of a model, from the table or from any of its names.
    static func size(_ draft: Draft) -> ModelSize? {
        if let known = of[draft.name.tightKey] { return ModelSize(total: known.total, active: known.active) }
        return ([draft.id] + draft.otherNames).lazy.compactMap { ModelSize(ModelName($0)) }.first
    }
}
