// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is checked as strictly as the compiler can; dependencies keep their own settings.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

func ours(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.init(stringLiteral: name)] + dependencies,
        exclude: exclude,
        swiftSettings: strict
    )
}

/// Nothing looks symbols up in the program, so none need be listed in it: that alone would take three megabytes of memory.
let lean = ["-use-ld=lld", "-Xlinker", "--no-export-dynamic"]

let package = Package(
    name: "switchboard",
    products: [.executable(name: "switchboard", targets: ["switchboard"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        ours("Dialogue"),
        ours("Drawing"),
        ours("Routing", ["Dialogue", "CEngineData"]),
        ours("Wire", ["Dialogue"]),
        ours(
            "Providers",
            [
                "Dialogue", "Wire",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),
        ours(
            "DemoServer",
            [
                "Dialogue",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        ours("Storage", ["Dialogue", "Routing", .product(name: "GRDB", package: "GRDB.swift")]),
        ours("Markup", ["CCmark"]),
        ours("Interface", ["Dialogue", "Routing", "Drawing", "Markup"]),
        ours(
            "Settings",
            ["Dialogue", "Routing", "Drawing", "Interface", "CThemes", .product(name: "TOMLKit", package: "TOMLKit")]
        ),
        ours("Runtime", ["Dialogue", "Routing", "Interface", "Drawing"]),
        ours("Evaluation", ["Dialogue", "Routing"]),
        .target(name: "CEngineData", exclude: ["catalogue.tsv", "weights.bin"]),
        .target(name: "CThemes"),
        // Counts what the benchmarks allocate; nothing else may link it.
        .target(name: "CAllocations"),
        // Linked into the binary, since few machines have it.
        .target(
            name: "CCmark",
            linkerSettings: [
                .linkedLibrary(":libcmark-gfm-extensions.a", .when(platforms: [.linux])),
                .linkedLibrary(":libcmark-gfm.a", .when(platforms: [.linux])),
            ]
        ),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        ours("Curses", ["Drawing", "CNcurses"]),
        .systemLibrary(name: "CMalloc"),
        .executableTarget(
            name: "switchboard",
            dependencies: [
                "Dialogue", "Drawing", "Routing", "Wire", "Providers", "DemoServer", "Storage", "Settings", "Interface",
                "Runtime", "Curses", "Evaluation", "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict,
            linkerSettings: [.unsafeFlags(lean, .when(configuration: .release))]
        ),
        // A maintainer's tool: makes the embedded weights and catalogue from public tables and the corpus.
        .executableTarget(
            name: "Training",
            dependencies: ["Dialogue", "Routing", "Evaluation"],
            exclude: ["Corpus", "Catalogue/REPORT.md"],
            swiftSettings: strict
        ),
        // `make bench`: measures the parts, and fills databases to measure commands on.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "CAllocations", "Dialogue", "Drawing", "Routing", "Wire", "Providers", "DemoServer", "Markup",
                "Interface", "Storage",
            ],
            path: "Benchmarks",
            exclude: ["Peers"],
            swiftSettings: strict
        ),

        tests(of: "Dialogue"),
        tests(of: "Drawing"),
        tests(of: "Routing", ["Dialogue"]),
        tests(of: "Wire", ["Dialogue"]),
        tests(
            of: "Providers",
            [
                "Dialogue", "Wire",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        tests(
            of: "DemoServer",
            [
                "Dialogue",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        tests(of: "Storage", ["Dialogue", "Routing"]),
        tests(of: "Markup"),
        tests(of: "Interface", ["Dialogue", "Routing", "Drawing"], exclude: ["__Snapshots__"]),
        tests(of: "Settings", ["Dialogue", "Routing", "Drawing", "Interface"]),
        tests(of: "Runtime", ["Dialogue", "Routing", "Interface", "Drawing"]),
        tests(of: "Curses", ["Drawing", "CNcurses"]),
        tests(of: "Evaluation", ["Dialogue", "Routing"]),
        .testTarget(name: "EndToEndTests", dependencies: ["switchboard"], swiftSettings: strict),
    ]
)
