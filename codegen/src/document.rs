//! Reads YAML and JSON documents strictly: no duplicate keys, limits on size and depth.
