public import ArgumentParser
public import Routing
public import Storage

// Names of the engine and of the database that command lines may say.

extension TaskType: ExpressibleByArgument {}

extension Tier: ExpressibleByArgument {}

extension UsageGrouping: ExpressibleByArgument {}
