# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benches share: the image they take, a part of it, fewer rules, and a run of a program with its time and memory."""
import os
import shutil
import struct
import subprocess
import sys
import time

# The peak of a child that shares the memory of this program until it runs another one would be that of this program.
subprocess._USE_VFORK = False


def skip(why):
    print("bench: " + why)
    sys.exit(77)


def program():
    return os.environ.get("NETBOM") or skip("NETBOM does not name the program")


def find_image():
    folder = os.path.join(os.environ.get("NETBOM_CORPUS_OUT", ""), "router-armhf")
    names = [name for name in (os.listdir(folder) if os.path.isdir(folder) else []) if name.startswith("image.")]
    return os.path.join(folder, names[0]) if names else skip("no image: name one, or set NETBOM_CORPUS_OUT")


def run(command, environment=None, output=subprocess.DEVNULL):
    """Seconds, seconds of CPU, and the peak of resident memory in MiB, of the program or of the largest of its children."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 3):
        sys.exit("bench: %s ended with status %d" % (command[0], child.returncode))
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def cut_squashfs(image, output):
    """Writes the largest SquashFS 4 that is stored in the image to a file: little-endian, its size at 40; its size, or 0."""
    with open(image, "rb") as source:
        data = source.read()
    offset, size, at = 0, 0, data.find(b"hsqs")
    while at >= 0 and at + 96 <= len(data):
        major, used = struct.unpack_from("<H10xQ", data, at + 28)
        if major == 4 and size < used <= len(data) - at:
            offset, size = at, used
        at = data.find(b"hsqs", at + 1)
    if size:
        with open(output, "wb") as sink:
            sink.write(data[offset:offset + size])
    return size


def count_rules(data):
    return len([name for name in os.listdir(os.path.join(data, "components")) if name.endswith(".yar")])


def fewer_rules(netbom, data, out, count):
    """A program with only so many of the rules, spread evenly over the names and compiled: how it is called."""
    names = sorted(name for name in os.listdir(os.path.join(data, "components")) if name.endswith(".yar"))
    own, path = os.path.join(out, "signatures"), os.path.join(out, "netbom")
    os.mkdir(out)
    shutil.copytree(data, own, ignore=shutil.ignore_patterns("components"))
    os.mkdir(os.path.join(own, "components"))
    for name in [names[number * len(names) // count] for number in range(count)] + ["known-strings.txt"]:
        shutil.copy(os.path.join(data, "components", name), os.path.join(own, "components"))
    shutil.copy(netbom, path)
    time.sleep(3)  # what was written just now is not taken for what stays
    call = ["env", "-u", "NETBOM_DATA_DIR", path]
    for command, file in (("signatures", "components.yarc"), ("suppliers", "suppliers.datac"), ("lists", "designations.datac")):
        subprocess.run(call + [command, "compile", os.path.join(out, file)], stdout=subprocess.DEVNULL, check=True)
    return call
