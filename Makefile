# make run      the web page with the sample's timeline, on 127.0.0.1:8000        make test     lint, types, tests
# make bench    how fast                                                          make picture  the sample's timelines, written anew
# make bench-doubling   twice the text, twice the time: 1 to 64 MB, and hostile texts
# make bench-merging    twice the documents, twice the time to merge them: 1,250 to 20,000, and 8,000 names in one text
# make fuzz     the laws on many new examples, at random: what it finds becomes an example of its law
# make tables   the tables of README.md, written anew out of the registries
# make shares   how much of our own sentences is told right                         make clean    back to a fresh clone
# make weights  what merging weighs tellings by, as the affairs give it
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
SAMPLE = samples/documents/twitter-generative-ai.txt
PUBLISHED = 2023-04-12
TOLD = samples/timelines/twitter-generative-ai
AFFAIR = samples/documents/grel-dam.jsonl
MERGED = samples/timelines/grel-dam
BIN = .venv/bin
READY = .venv/ready

.PHONY: run test fuzz tables bench bench-doubling bench-merging picture shares weights clean
.DELETE_ON_ERROR:

run: $(READY)
	$(BIN)/timeline serve --host $(HOST) --port $(PORT) --sample $(SAMPLE) --published $(PUBLISHED)

test: $(READY)
	bash .ci/debian chromium=chromium,fonts-liberation chromedriver=chromium-driver curl=curl
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest

fuzz: $(READY)
	$(BIN)/pytest tests -m hypothesis --hypothesis-profile=fuzz

bench: $(READY)
	$(BIN)/pytest tests/benchmarks --benchmark-enable --benchmark-only

bench-doubling: $(READY)
	$(BIN)/python tests/benchmarks/doubling.py

bench-merging: $(READY)
	$(BIN)/python -m tests.benchmarks.merging

picture: $(READY)
	$(BIN)/timeline chart $(SAMPLE) --published $(PUBLISHED) -o $(TOLD).svg
	for kind in csv json jsonl txt; do $(BIN)/timeline export $(SAMPLE) --published $(PUBLISHED) -o $(TOLD).$$kind || exit; done
	$(BIN)/timeline chart $(AFFAIR) --lanes -o $(MERGED).svg
	for kind in csv json jsonl txt; do $(BIN)/timeline merge $(AFFAIR) -o $(MERGED).$$kind || exit; done

tables: $(READY)
	$(BIN)/python -m tests.tables

shares: $(READY)
	$(BIN)/python -m tests.shares
	$(BIN)/python -m tests.shares dates
	$(BIN)/python -m tests.shares merging

weights: $(READY)
	$(BIN)/python -m tests.fitted

clean:
	rm -rf .venv build dist var *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Set up once, and again only when what is to be installed changes.
$(READY): pyproject.toml constraints.txt
	@command -v $(PYTHON) >/dev/null || bash .ci/debian $(PYTHON)=python3
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || bash .ci/debian ensurepip=python3-venv
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
