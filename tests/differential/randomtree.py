# SPDX-License-Identifier: GPL-3.0-or-later
"""Random trees on disk: names, sizes, contents, holes, links, devices, depth. The same seed gives the same tree."""
import os
import stat
from dataclasses import dataclass

SIZES = (0, 1, 2, 59, 60, 61, 127, 128, 129, 511, 512, 513, 1023, 1024, 1025, 2047, 2048, 4095, 4096, 4097, 8191, 8192,
         8193, 12288, 32768, 65535, 65536, 65537, 131071, 131072, 131073)
WORDS = ("router", "switch", "config", "kernel", "lib", "network", "modem", "update", "etc", "firmware", "hotplug")


@dataclass
class Limits:
    """What a format can hold."""
    name_max: int = 255
    fat_names: bool = False  # no case, no characters that DOS forbids
    ascii_names: bool = False
    signs: str = "\\*?:<>|\"'$%!~#&;@=+"  # that names may hold
    symlinks: bool = True
    hard_links: bool = True
    devices: bool = True  # and fifos; device nodes need root
    sockets: bool = False
    uid_max: int = 4000000000
    gid_max: int = 4000000000
    modes: bool = True
    time_max: int = 2000000000
    target_max: int = 1000
    path_max: int = 3000
    hole_max: int = 2000000
    zeros: bool = True  # files of nothing else
    size_max: int = 400000
    depth_max: int = 14
    entries_max: int = 90


class RandomTree:
    def __init__(self, root, rng, limits):
        self.root = os.fsencode(root)
        self.rng = rng
        self.limits = limits
        self.entries = 0
        self.files = []  # for hard links and equal contents
        self.used = {}  # folder -> names in it, as a system without case sees them

    # ---- names ----

    def raw_name(self):
        rng, limits = self.rng, self.limits
        kind = rng.randrange(12)
        word = rng.choice(WORDS)
        if kind == 0:
            return (word * 40)[:rng.randint(min(60, limits.name_max), limits.name_max)]
        if kind == 1 and not limits.ascii_names:
            return "naïve-漢字-%s-%d" % (word, rng.randrange(1000))
        if kind == 2:
            return "%s %d.tar.gz" % (word.title(), rng.randrange(1000))
        if kind == 3:
            return "." + word + str(rng.randrange(100))
        if kind == 4:
            return word.upper()[:8] + "." + word.upper()[:3]
        if kind == 5 and not limits.fat_names:
            return "%s%s%d" % (word, rng.choice(limits.signs), rng.randrange(100))
        if kind == 6:
            return chr(97 + rng.randrange(26))
        return "%s%d.%s" % (word, rng.randrange(100000), rng.choice(("so", "conf", "ko", "sh", "txt", "1")))

    def name(self, folder):
        taken = self.used.setdefault(folder, set())
        while True:
            name = self.raw_name().encode()[:self.limits.name_max].decode(errors="ignore").strip(" ")
            key = name.lower() if self.limits.fat_names else name
            if key and key not in taken and key not in (".", ".."):
                taken.add(key)
                return name.encode()

    # ---- contents ----

    def contents(self, size):
        rng, limits = self.rng, self.limits
        kind = rng.randrange(6)
        if kind == 0:  # does not compress
            return rng.randbytes(size)
        if kind == 1 and limits.zeros:
            return bytes(size)
        if kind == 2:  # an equal block, over and over
            return (rng.randbytes(64) * (size // 64 + 1))[:size]
        if kind == 3:  # half and half
            return (b"line of text\n" * (size // 26 + 1))[:size // 2] + rng.randbytes(size - size // 2)
        text = b"".join(b"%s %d\n" % (rng.choice(WORDS).encode(), rng.randrange(1000)) for _ in range(min(size // 6, 3000) + 1))
        return (text * (size // len(text) + 1))[:size]

    def make_file(self, path):
        rng, limits = self.rng, self.limits
        size = rng.choice(SIZES) if rng.random() < 0.7 else rng.randrange(limits.size_max)
        size = min(size, limits.size_max)
        if self.files and rng.random() < 0.08:  # equal contents under another name
            with open(rng.choice(self.files), "rb") as stream:
                data = stream.read()
        else:
            data = self.contents(size)
        with open(path, "wb") as stream:
            if limits.hole_max and rng.random() < 0.15:
                stream.seek(rng.randrange(limits.hole_max))
            stream.write(data)
            if limits.hole_max and rng.random() < 0.15:
                stream.seek(rng.randrange(limits.hole_max), os.SEEK_CUR)
                if rng.random() < 0.5:
                    stream.write(b"end of the hole")
                stream.truncate()
        self.files.append(path)

    def make_special(self, path):
        """True if one was made."""
        rng, limits = self.rng, self.limits
        kind = rng.randrange(6)
        if kind <= 1 and limits.symlinks:
            size = rng.choice((1, 3, 59, 60, 61, 255, 300, 999))
            os.symlink(("../.." + "/deep" * 200)[:min(size, limits.target_max)].rstrip("/") if kind == 0 else "/etc/" + rng.choice(WORDS), path)
        elif kind == 2 and limits.hard_links and self.files:
            os.link(rng.choice(self.files), path)
        elif kind == 3 and limits.devices:
            os.mkfifo(path)
        elif kind >= 4 and limits.devices and os.geteuid() == 0:
            os.mknod(path, stat.S_IFCHR if kind == 4 else stat.S_IFBLK, os.makedev(rng.randrange(255), rng.randrange(255)))
        else:
            return False
        return True

    # ---- the walk ----

    def settle(self, path):
        """Owner, mode and time of an entry."""
        rng, limits = self.rng, self.limits
        link = os.path.islink(path)
        if os.geteuid() == 0:
            os.lchown(path, rng.choice((0, 0, 1000, rng.randint(0, limits.uid_max))), rng.choice((0, rng.randint(0, limits.gid_max))))
        if not link and limits.modes:
            os.chmod(path, rng.choice((0o644, 0o755, 0o600, 0o4755, 0o2711, 0o1777, 0o400 | rng.randrange(0o1000))) | (0 if os.geteuid() == 0 else 0o700))
        when = rng.randint(86400 * 3653, limits.time_max)
        os.utime(path, (when, when), follow_symlinks=False)

    def fill(self, folder, depth, count):
        rng, limits = self.rng, self.limits
        for _ in range(count):
            if self.entries >= limits.entries_max:
                return
            path = os.path.join(folder, self.name(folder))
            if len(path) - len(self.root) > limits.path_max:
                continue
            self.entries += 1
            kind = rng.random()
            if kind < 0.25 and depth < limits.depth_max:
                os.mkdir(path)
                self.fill(path, depth + 1, rng.choice((0, 1, 2, 3, rng.randrange(10))))
            elif kind < 0.7 or not self.make_special(path):
                self.make_file(path)
            self.settle(path)

    def make(self):
        os.mkdir(self.root)
        rng, limits = self.rng, self.limits
        self.fill(self.root, 0, rng.randint(3, 30))
        if rng.random() < 0.3:  # one folder after another
            folder = self.root
            for _ in range(rng.randint(3, limits.depth_max)):
                folder = os.path.join(folder, self.name(folder))
                if len(folder) - len(self.root) > limits.path_max:
                    break
                os.mkdir(folder)
                self.fill(folder, limits.depth_max, 1)
        if rng.random() < 0.2:  # many names in one folder
            folder = os.path.join(self.root, self.name(self.root))
            os.mkdir(folder)
            for i in range(rng.choice((60, 200, 600))):
                with open(os.path.join(folder, b"member-of-many-%d" % i), "wb") as stream:
                    stream.write(b"%d\n" % (i % 50))
        os.chmod(self.root, 0o755)
