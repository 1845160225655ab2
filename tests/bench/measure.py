# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benches share: the image they take, and a run of a program with its time and memory."""
import os
import subprocess
import sys
import time


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
