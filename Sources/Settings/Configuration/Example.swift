extension Configuration {
    /// A configuration file that says everything that can be set, as comments: it changes nothing until edited.
    public static let example = """
        # Switchboard's configuration. Everything here is optional; what a line shows is the default unless it says
        # "for example". Remove the # before a line to change it.

        # theme = "auto"               # dark or light by the terminal's background; else a built-in theme or a file
        #                              # of themes/ here
        # demo = "auto"                # the built-in demo fleet: auto (when nothing else is there), always or never
        # data_collection = "allow"    # whether providers may keep and train on prompts: allow or deny
        # ca_file = "~/company.pem"    # for example: certificate authorities to trust besides the system's

        # Keys in OPENROUTER_API_KEY, OPENAI_API_KEY, ANTHROPIC_API_KEY and GEMINI_API_KEY are found by themselves.
        # So are keys typed in once with `switchboard keys set NAME`. Other providers, for example:
        #
        # [[providers]]
        # name = "local"
        # dialect = "openai-compatible" # openrouter, openai, openai-compatible, openai-responses, anthropic or gemini
        # base_url = "http://localhost:11434/v1"
        # key_environment = "LOCAL_KEY" # or key_command = "pass show local", key_file = "~/.local-key", key = "…"
        # models = ["qwen3:8b"]         # left out, the server is asked
        # data_collection = "deny"
        # connect_timeout_seconds = 5
        # first_token_timeout_seconds = 60
        # idle_timeout_seconds = 30
        # headers = { X-Title = "Switchboard" }
        # prices = { "qwen3:8b" = { prompt = 0.0, completion = 0.0, cached_prompt = 0.0 } } # USD per million tokens
        # variant = "nitro"             # OpenRouter only: free, floor, nitro, exacto, extended or thinking
        #
        # [providers.routing]           # OpenRouter only: which endpoints it may use, for example
        # order = ["anthropic", "amazon-bedrock"]
        # only = ["anthropic"]
        # ignore = ["deepinfra"]
        # sort = "price"                # or throughput, latency
        # allow_fallbacks = true
        # require_parameters = false
        # zdr = true                    # only endpoints that keep nothing
        # quantizations = ["fp8", "bf16"]
        # max_price = { prompt = 3, completion = 15 } # USD per million tokens

        # Where the sliders stand at every start; left out, they stay where they were.
        # [priorities]
        # speed = 30
        # accuracy = 55
        # cost = 15

        # Presets of your own, for example:
        # [presets]
        # night = { speed = 0, accuracy = 50, cost = 50 }

        # What no pick may overstep, for example:
        # [limits]
        # minimum_quality = 0.7         # expected, 0 to 1
        # maximum_cost = 0.05           # expected USD a message
        # maximum_first_token_seconds = 5
        # allowed = ["anthropic/*", "openai/*"]
        # blocked = ["*:free"]

        # How picks are made. Modes other than weighted replace the sliders by one goal: cheapest and fastest with at least
        # mode_quality, best for at most mode_usd a message, worth where a good answer is worth mode_usd.
        # [policy]
        # mode = "weighted"
        # regret_bound = 0.03           # how far below the best an explored model may score; 0 to 1
        # exploration_rate = 0.05       # share of messages that may go to a near-best model, to learn; 0 to 1
        # stickiness = 0.02             # how much better another model must be to replace the last one; 0 to 1

        # Tasks that may only go to models of certain tiers (free, budget, mid, standard, premium), for example:
        # [policy.tiers]
        # chat = ["free", "budget"]

        # A share of messages sent elsewhere to compare, for example:
        # [policy.experiment]
        # name = "premium"
        # share = 0.1
        # tier = "premium"              # or pattern = "anthropic/*"

        # What may be spent in USD, for example:
        # [budget]
        # message = 0.25
        # day = 5
        # month = 60

        # What is done when a provider is slow or fails.
        # [answers]
        # on_broken_answer = "keep"     # keep what came, or let the next model continue it
        # most_models = 4               # asked for one question before giving up
        # retries = 2                   # of one model after a passing failure
        # deadline_seconds = 300        # after the question, in which a model may still be asked
        # hedge_share = 0.0             # share of questions for which a second model may be asked while the first is silent
        # hedge_maximum_cost = 0.01     # expected USD of such a second request

        # [interface]
        # vi = false
        # mouse = false                 # true takes the mouse for sliders and the wheel; the terminal then selects with shift
        # reduced_motion = false
        # screen_reader = false

        # Keys of your own, by the names that `switchboard keys` lists, for example:
        # [keys]
        # send = ["ctrl+s"]
        # newline = ["enter", "ctrl+j"]

        """
}
