# The two commands of README's first screen are `demo` and `test`; each installs what is missing.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

.PHONY: help
help: ## list what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

.PHONY: swift
swift:
	@command -v swift >/dev/null || { echo 'Jalon needs a Swift 6.1 or newer toolchain, and no "swift" is on the PATH. Install one (swift.org/install), then run make again.' >&2; exit 1; }

.PHONY: test
test: swift ## install what is missing and run every test
	swift test

.PHONY: lint
lint: swift ## hold the source against the formatting rules
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
