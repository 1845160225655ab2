# SPDX-License-Identifier: GPL-3.0-or-later
"""File systems and archives: how their own tools make and read them.

A format makes an image of random trees in one of its variants, and names what the image is to be held against: the tree it
was made of, and the tree that a reader of somebody else's got out of it.
"""
import os
import random
import shutil
import struct
import subprocess
from dataclasses import dataclass, field

from compare import ALL
from randomtree import Limits, RandomTree


class ToolFailed(Exception):
    """A tool refused the tree: nothing can be said about netbom."""


def run(command, folder=None, shell=False):
    environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC", SOURCE_DATE_EPOCH="")
    del environment["SOURCE_DATE_EPOCH"]
    environment["PATH"] += ":/usr/sbin:/sbin"
    done = subprocess.run(command, cwd=folder, env=environment, shell=shell, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        raise ToolFailed("%s: %s" % (command if shell else " ".join(map(str, command)), done.stdout.decode(errors="replace")[-400:]))


@dataclass
class Truth:
    """A folder that a container of the image must be equal to."""
    container: str
    root: str
    fields: frozenset = ALL
    time_step: int = 1
    kinds: tuple = None  # that the folder can hold; None: all
    ignore: tuple = ()
    stale: bool = False  # free space may hold what was deleted


@dataclass
class Job:
    """What one image is made with."""
    work: str
    rng: random.Random
    image: str
    truths: list = field(default_factory=list)

    def tree(self, limits, name="source"):
        path = os.path.join(self.work, name)
        RandomTree(path, self.rng, limits).make()
        return path

    def path(self, name):
        return os.path.join(self.work, name)


@dataclass
class Format:
    name: str
    tools: tuple
    variants: tuple  # the arguments of make(), one of them for each image in turn
    make: object  # make(job, *variant)


# ---- SquashFS ----

def make_squashfs(job, *options):
    source = job.tree(Limits(sockets=True, depth_max=20))
    run(["mksquashfs", source, job.image, "-noappend", "-no-progress", "-quiet", "-no-xattrs", "-processors", "1", *options])
    run(["unsquashfs", "-no-progress", "-quiet", "-no-xattrs", "-dest", job.path("read"), job.image])
    job.truths = [Truth("!/squashfs@0x0", source), Truth("!/squashfs@0x0", job.path("read"))]


SQUASHFS = tuple(tuple(text.split()) for text in (
    "-comp gzip -b 4K", "-comp gzip -b 128K -no-fragments", "-comp lzma -b 64K", "-comp lzo -b 128K",
    "-comp lz4 -b 8K", "-comp lz4 -Xhc -b 256K -always-use-fragments", "-comp xz -b 1M", "-comp xz -Xbcj arm,x86 -b 128K",
    "-comp zstd -b 16K", "-comp zstd -always-use-fragments", "-comp gzip -noI -noD -noF", "-comp xz -noI", "-comp zstd -noD",
    "-comp gzip -noId -noF -nopad", "-comp gzip -no-duplicates -no-exports", "-comp lzo -tailends -no-sparse"))


# ---- cramfs, romfs ----

def make_cramfs(job, endian, *options):
    source = job.tree(Limits(name_max=250, uid_max=65535, gid_max=255, hole_max=500000, entries_max=60))
    run(["mkfs.cramfs", "-N", endian, *options, source, job.image])
    at = "!/cramfs@0x0"  # boot code's room belongs to it
    job.truths = [Truth(at, source, ALL - {"mtime"})]
    if endian == "little" and not options and os.geteuid() == 0:
        # It restores no modes, for it applies its own mask to them.
        run(["fsck.cramfs", "--extract=" + job.path("read"), job.image])
        job.truths.append(Truth(at, job.path("read"), frozenset(("owner",))))


def make_romfs(job, *options):
    # Permissions but for execution, owners and times are not kept.
    source = job.tree(Limits(entries_max=60, target_max=900))
    run(["genromfs", "-d", source, "-f", job.image, "-V", "volume", *options])
    job.truths = [Truth("!/romfs@0x0", source, frozenset())]


# ---- flash ----

def make_jffs2(job, endian, erase_block, options, padded, summary):
    source = job.tree(Limits(name_max=254, uid_max=65535, gid_max=65535, hole_max=300000, entries_max=60, target_max=254))
    plain = job.path("plain") if summary else job.image
    common = ["-" + endian, "-e", str(erase_block), *(("-n",) if "-n" in options else ())]
    run(["mkfs.jffs2", "-r", source, "-o", plain, *common, *[word for word in options if word != "-n"],
         *(("-p",) if padded else ())])
    if summary:
        run(["sumtool", "-i", plain, "-o", job.image, *common, *(("-p",) if padded else ())])
    job.truths = [Truth("!/jffs2@0x0", source)]


JFFS2 = tuple((endian, block, tuple(options.split()), padded, summary) for endian, block, options, padded, summary in (
    ("l", 65536, "", True, False), ("b", 65536, "", True, False), ("l", 131072, "-n", True, False), ("b", 131072, "-n", True, True),
    ("l", 16384, "-X lzo -m size", False, False), ("b", 65536, "-X lzo -x zlib", True, True), ("l", 65536, "-x zlib -x rtime", True, True),
    ("b", 16384, "-x zlib", True, False), ("l", 262144, "-m none -s 2048", False, False), ("b", 65536, "-n -s 8192", True, False),
    ("l", 65536, "", False, True), ("b", 131072, "-c 16", False, True)))

# Page, erase block, and where volume headers stand if not on a page of their own.
UBI = ((2048, 131072, None), (2048, 131072, 512), (512, 16384, None), (1, 65536, None), (4096, 262144, None), (2048, 65536, None))


def ubi_sizes(page, block, sub_page):
    header = sub_page or max(page, 64)
    data = -(-(header + 64) // max(page, 64)) * max(page, 64)
    return block - data


def make_ubifs(job, leb, page, compressor, name, image, *options):
    # UBIFS writes no device number beyond 16 bits, and its files are of whole trees of nodes.
    source = job.tree(Limits(hole_max=300000, entries_max=50, target_max=900), name)
    run(["mkfs.ubifs", "-r", source, "-o", image, "-m", str(max(page, 8)), "-e", str(leb), "-c", "400", "-x", compressor, *options])
    return source


def make_bare_ubifs(job, page, block, sub_page, compressor, *options):
    leb = ubi_sizes(page, block, sub_page)
    source = make_ubifs(job, leb, page, compressor, "source", job.image, *options)
    job.truths = [Truth("!/ubifs@0x0", source)]


UBIFS = tuple(UBI[i % len(UBI)] + tuple(options.split()) for i, options in enumerate((
    "lzo", "zlib", "zstd", "none", "lzo -F", "zlib -k test", "zstd -F", "favor_lzo", "none -f 16", "lzo -j 8MiB", "zstd -R 0", "zlib -p 2")))


def permute_blocks(path, block, rng, first_stays=False):
    """As flash does: erase blocks in any order."""
    with open(path, "rb") as stream:
        data = stream.read()
    blocks = [data[at:at + block] for at in range(0, len(data), block)]
    rng.shuffle(blocks)
    with open(path, "wb") as stream:
        stream.write(b"".join(blocks))


def ubi_section(number, name, kind, image, size):
    return "[%s]\nmode=ubi\nimage=%s\nvol_id=%d\nvol_type=%s\nvol_name=%s\nvol_size=%d\nvol_alignment=1\n" % (
        name, image, number, kind, name, size)


def make_ubi(job, page, block, sub_page, shape):
    leb = ubi_sizes(page, block, sub_page)
    sections, number = [], job.rng.randrange(3)
    for i in range(1 if shape == "one" else job.rng.randint(2, 4)):
        name, image = "volume-%c" % (97 + i), job.path("volume%d" % i)
        if i % 2 == 1:  # a file system that is only read, in a static volume
            source = job.tree(Limits(entries_max=30), "source%d" % i)
            run(["mksquashfs", source, image, "-noappend", "-no-progress", "-quiet", "-no-xattrs", "-processors", "1"])
            kind, inner = "static", "squashfs"
        else:
            source = make_ubifs(job, leb, page, job.rng.choice(("lzo", "zlib", "zstd")), "source%d" % i, image)
            kind, inner = "dynamic", "ubifs"
        size = -(-os.path.getsize(image) // leb) * leb + job.rng.randrange(3) * leb
        sections.append(ubi_section(number, name, kind, image, size))
        job.truths.append(Truth("!/ubi@0x0/%s!/%s@0x0" % (name, inner), source))
        number += job.rng.randint(1, 4)
    with open(job.path("ubi.ini"), "w", encoding="ascii") as stream:
        stream.write("\n".join(sections))
    run(["ubinize", "-o", job.image, "-m", str(page), "-p", str(block), *(("-s", str(sub_page)) if sub_page else ()),
         "-Q", str(job.rng.randrange(1, 1 << 31)), job.path("ubi.ini")])
    if shape == "shuffled":
        permute_blocks(job.image, block, job.rng)


UBI_VARIANTS = tuple(geometry + (shape,) for shape in ("one", "several", "shuffled") for geometry in UBI)


# ---- disks ----

def cut_padding(read, source):
    """debugfs writes all 60 bytes that an inode holds of a file, also those behind its end, which are zeros."""
    for place, _, names in os.walk(read):
        for path in (os.path.join(place, name) for name in names):
            if not os.path.islink(path) and os.path.getsize(path) == 60:
                size = os.path.getsize(os.path.join(source, os.path.relpath(path, read)))
                with open(path, "r+b") as stream:
                    if size < 60 and not stream.read()[size:].strip(b"\0"):
                        stream.truncate(size)


def make_ext(job, kind, block, features, inode_size, rest):
    # mke2fs loses what begins with zeros where files lie in their inodes: e2fsck sees no fault, debugfs reads nothing.
    source = job.tree(Limits(depth_max=20) if "inline_data" not in features else Limits(depth_max=20, hole_max=0, zeros=False))
    with open(job.image, "wb") as stream:
        stream.truncate((24 if block < 4096 else 48) << 20)
    run(["mke2fs", "-q", "-F", "-t", kind, "-b", str(block), "-I", str(inode_size), "-d", source,
         *(("-O", features) if features else ()), *rest, job.image])
    at = "!/ext[234]@0x0"
    os.mkdir(job.path("read"))
    run(["debugfs", "-R", "rdump / " + job.path("read"), job.image])
    if "inline_data" in features:
        cut_padding(job.path("read"), source)
    job.truths = [Truth(at, source, ignore=("lost+found",)),
                  Truth(at, job.path("read"), frozenset(), kinds=("file", "dir", "symlink"), ignore=("lost+found",))]


EXT = (("ext2", 1024, "", 128, ()), ("ext2", 4096, "", 256, ()), ("ext3", 1024, "", 128, ()), ("ext3", 2048, "^dir_index", 256, ()),
       ("ext4", 1024, "", 256, ()), ("ext4", 4096, "", 256, ()), ("ext4", 4096, "inline_data", 256, ()), ("ext4", 1024, "inline_data", 512, ()),
       ("ext4", 1024, "64bit", 256, ()), ("ext4", 4096, "bigalloc,^resize_inode", 256, ("-C", "16384")), ("ext4", 1024, "^extents,^64bit", 256, ()),
       ("ext4", 2048, "metadata_csum,64bit", 256, ()), ("ext4", 1024, "^has_journal,uninit_bg,^metadata_csum", 128, ()),
       ("ext4", 1024, "sparse_super2,^resize_inode", 256, ()), ("ext4", 4096, "meta_bg,^resize_inode", 256, ()), ("ext2", 1024, "^sparse_super,^filetype,^resize_inode", 128, ()))


def make_fat(job, bits, sectors_per_cluster, sector, megabytes, copies):
    source = job.tree(Limits(name_max=100, fat_names=True, symlinks=False, hard_links=False, devices=False, hole_max=60000, modes=False,
                             path_max=220, depth_max=6, entries_max=60, size_max=100000))
    run(["mkfs.vfat", "-C", "-F", str(bits), "-s", str(sectors_per_cluster), "-S", str(sector), "-f", str(copies), "-n", "VOLUME",
         job.image, str(megabytes << 10)])
    names = sorted(os.listdir(source))
    deleted = False
    run(["mcopy", "-Q", "-s", "-p", "-m", "-n", "-i", job.image, *[os.path.join(source, name) for name in names], "::/"])
    if names and job.rng.random() < 0.5:  # what was deleted is gone
        name = job.rng.choice(names)
        path = os.path.join(source, name)
        run(["mdeltree", "-i", job.image, "::/" + name])
        deleted = True
        (shutil.rmtree if os.path.isdir(path) else os.unlink)(path)
    os.mkdir(job.path("read"))
    if os.listdir(source):
        run(["mcopy", "-Q", "-s", "-m", "-n", "-i", job.image, "::*", job.path("read")])
    # mcopy keeps the times of files; those of folders are when they were copied.
    job.truths = [Truth("!/fat(12|16|32)@0x0", source, frozenset(), stale=deleted),
                  Truth("!/fat(12|16|32)@0x0", job.path("read"), frozenset())]


FAT = ((12, 1, 512, 2, 2), (12, 4, 512, 4, 1), (16, 1, 512, 16, 2), (16, 4, 512, 32, 2), (16, 8, 512, 64, 1), (16, 2, 2048, 64, 2),
       (32, 1, 512, 40, 2), (32, 2, 512, 80, 1), (32, 1, 1024, 80, 2), (12, 1, 1024, 3, 2))


def make_iso(job, *options):
    limits = Limits(name_max=200, path_max=800, depth_max=7, uid_max=4000000, gid_max=4000000, time_max=2000000000, target_max=200)
    source = job.tree(limits)
    run(["xorriso", "-as", "mkisofs", "-quiet", "-V", "VOLUME", *options, "-o", job.image, source])
    os.mkdir(job.path("read"))
    run(["bsdtar", "-C", job.path("read"), "-xpf", job.image])
    at = "!/iso9660@0x0"
    job.truths = [Truth(at, source), Truth(at, job.path("read"), ALL if os.geteuid() == 0 else ALL - {"owner"})]


def make_erofs(job, *options):
    # Small inodes have small owners.
    owner_max = 65535 if "-Eforce-inode-compact" in options else 4000000000
    source = job.tree(Limits(depth_max=20, target_max=900, uid_max=owner_max, gid_max=owner_max))
    run(["mkfs.erofs", "--quiet", "-x-1", *options, job.image, source])
    run(["fsck.erofs", "--extract=" + job.path("read"), job.image])
    at = "!/erofs@0x0"
    # -T sets all times. The reader sets owners after modes, which takes away the bits of set-id.
    one_time = any(option.startswith("-T") for option in options)
    job.truths = [Truth(at, source, ALL - {"mtime"} if one_time else ALL), Truth(at, job.path("read"), frozenset(("mtime",)))]


EROFS = tuple(tuple(options.split()) for options in (
    "", "-zlz4", "-zlz4hc", "-zlz4hc,12 -C65536", "-Elegacy-compress -zlz4", "-Eforce-inode-extended", "-Eforce-inode-compact -T1500000000",
    "-Enoinline_data", "-zlz4 -Eztailpacking", "--chunksize=4096", "--chunksize=65536", "-zlz4hc -Eztailpacking -C16384"))


def make_btrfs(job, *options):
    # mkfs.btrfs stores no device numbers; files that do not fill a sector may be inline.
    source = job.tree(Limits(devices=False, depth_max=20))
    with open(job.image, "wb") as stream:
        stream.truncate(120 << 20)
    run(["mkfs.btrfs", "--quiet", "--force", "--rootdir", source, *options, job.image])
    os.mkdir(job.path("read"))
    run(["btrfs", "restore", "--metadata", "--symlink", job.image, job.path("read")])
    at = "!/btrfs@0x0"
    # Data may come to lie over a part of a large node that was left.
    stale = "65536" in options
    job.truths = [Truth(at, source, stale=stale), Truth(at, job.path("read"), frozenset())]


BTRFS = tuple(tuple(options.split()) for options in (
    "", "--mixed", "--nodesize 4096", "--csum xxhash", "--csum sha256 --nodesize 65536", "--csum blake2 --mixed", "--shrink",
    "--metadata single", "--nodesize 32768 --metadata dup", "--features ^no-holes --runtime-features ^free-space-tree",
    "--nodesize 4096 --shrink --metadata single", "--runtime-features quota --nodesize 8192", "--sectorsize 8192 --nodesize 16384",
    "--features ^extref,^skinny-metadata,^no-holes"))


def make_f2fs(job, features, layout):
    # sload.f2fs takes no device nodes, and owners of 16 bits. With a room for attributes that is stated, it puts the addresses of
    # files beyond 3.5 MB where the kernel does not look for them.
    hole_max = 1000000 if "flexible_inline_xattr" in features else 2000000
    source = job.tree(Limits(devices=False, depth_max=20, uid_max=65535, gid_max=65535, hole_max=hole_max))
    with open(job.image, "wb") as stream:
        stream.truncate(120 << 20)
    run(["mkfs.f2fs", "-q", "-l", "volume", *(("-O", features) if features else ()), *layout.split(), job.image])
    # It checks and mends what it wrote, and answers by what it had to mend: the second check is the one that counts.
    run("sload.f2fs -P -f '%s' '%s' | grep '^Done'" % (source, job.image), shell=True)
    run(["fsck.f2fs", "--dry-run", job.image])
    job.truths = [Truth("!/f2fs@0x0", source, ignore=("lost+found",))]


F2FS = (("", ""), ("extra_attr,inode_checksum,sb_checksum,inode_crtime", ""), ("extra_attr,flexible_inline_xattr", ""), ("", "-i"),
        ("extra_attr,compression", ""), ("lost_found,extra_attr,project_quota", ""), ("quota,extra_attr", ""), ("casefold", "-C utf8"),
        ("extra_attr,inode_checksum,flexible_inline_xattr,verity", "-s 2"))


# ---- archives ----

def make_tar(job, style, *options):
    # Old forms hold neither long names nor large numbers.
    narrow = style in ("v7", "ustar")
    limits = Limits(name_max=90, path_max=95, depth_max=3, uid_max=99999, gid_max=99999, target_max=90,
                    devices=style != "v7") if narrow else Limits()
    source = job.tree(limits)
    run(["tar", "--format=" + style, "--numeric-owner", "-C", source, "-cf", job.image, "--sort=name", *options, "."] if style != "bsd" else
        ["bsdtar", "--format=pax", "--numeric-owner", "-C", source, "-cf", job.image, "."])
    read_archive(job, "tar", source)


def read_archive(job, name, source, fields=ALL, time_step=1):
    os.mkdir(job.path("read"))
    run(["bsdtar", "-C", job.path("read"), "--numeric-owner", "-xpf", job.image])
    at = "!/%s@0x0" % name
    job.truths = [Truth(at, source, fields, time_step),
                  Truth(at, job.path("read"), fields if os.geteuid() == 0 else fields - {"owner"}, time_step)]


def make_cpio(job, style):
    limits = Limits(uid_max=200000, gid_max=200000)
    if style in ("odc", "bin"):
        limits = Limits(uid_max=65535, gid_max=65535)
    source = job.tree(limits)
    run("find . -mindepth 1 | sort | cpio --quiet -o -H %s > '%s'" % (style, job.image), source, shell=True)
    read_archive(job, "cpio", source)


def make_zip(job, *options):
    # bsdtar takes a backslash for a slash where there is no slash.
    source = job.tree(Limits(hard_links=False, devices=False, path_max=1000, signs="*?:<>|\"'$%!~#&;@=+"))
    run(["zip", "-q", "-r", "-y", "-X", *options, job.image, "."], source)
    # Seconds of an even number, in local time; owners were left out.
    job.truths = [Truth("!/zip@0x0", source, frozenset(("mode",)))]
    os.mkdir(job.path("read"))
    run(["bsdtar", "-C", job.path("read"), "-xpf", job.image])
    job.truths.append(Truth("!/zip@0x0", job.path("read"), frozenset(("mode",))))


def make_7z(job, *options):
    source = job.tree(Limits(symlinks=False, hard_links=False, devices=False, path_max=1000))
    run(["7z", "a", "-bd", "-y", *options, job.image, "."], source)
    os.rename(job.image + ".7z", job.image) if os.path.exists(job.image + ".7z") else None
    os.mkdir(job.path("read"))
    run(["7z", "x", "-bd", "-y", "-o" + job.path("read"), job.image])
    job.truths = [Truth("!/7z@0x0", source, frozenset()), Truth("!/7z@0x0", job.path("read"), frozenset())]


def make_arj(job, *options):
    # arj takes a list of files; it does not end where it walks folders itself, nor with names that begin with a dot.
    source = job.tree(Limits(symlinks=False, hard_links=False, devices=False, name_max=200, ascii_names=True, depth_max=3, hole_max=100000,
                             fat_names=True))
    for name in os.listdir(source):
        path = os.path.join(source, name)
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif name.startswith("."):
            os.unlink(path)
    with open(job.path("list"), "w", encoding="ascii") as stream:
        stream.write("".join(name + "\n" for name in sorted(os.listdir(source))))
    run(["timeout", "60", "arj", "a", "-y", *options, job.image + ".arj", "!" + job.path("list")], source)
    os.rename(job.image + ".arj", job.image)
    os.mkdir(job.path("read"))
    run(["timeout", "60", "7z", "x", "-bd", "-y", "-o" + job.path("read"), job.image])
    job.truths = [Truth("!/arj@0x0", source, frozenset(("mtime", "mode"))), Truth("!/arj@0x0", job.path("read"), frozenset())]


def make_wim(job, *options):
    source = job.tree(Limits(devices=False, hard_links=False, name_max=200, path_max=1000, target_max=300))
    run(["wimcapture", "--quiet", "--no-acls", *options, source, job.image, "--threads=1"])
    os.mkdir(job.path("read"))
    run(["wimapply", "--quiet", job.image, job.path("read"), *(("--unix-data",) if "--unix-data" in options else ())])
    fields = ALL if "--unix-data" in options else frozenset()
    job.truths = [Truth("!/wim@0x0", source, fields), Truth("!/wim@0x0", job.path("read"), fields if os.geteuid() == 0 else frozenset())]


FORMATS = (
    Format("squashfs", ("mksquashfs", "unsquashfs"), SQUASHFS, make_squashfs),
    Format("cramfs", ("mkfs.cramfs", "fsck.cramfs"), (("little",), ("big",), ("little", "-z"), ("big", "-z"), ("little", "-p"), ("big", "-p")),
           make_cramfs),
    Format("romfs", ("genromfs",), ((), ("-a", "64"), ("-a", "4096")), make_romfs),
    Format("jffs2", ("mkfs.jffs2", "sumtool"), JFFS2, make_jffs2),
    Format("ubifs", ("mkfs.ubifs",), UBIFS, make_bare_ubifs),
    Format("ubi", ("ubinize", "mkfs.ubifs", "mksquashfs"), UBI_VARIANTS, make_ubi),
    Format("ext", ("mke2fs", "debugfs"), EXT, make_ext),
    Format("fat", ("mkfs.vfat", "mcopy", "mdeltree"), FAT, make_fat),
    Format("iso9660", ("xorriso", "bsdtar"), (("-R",), ("-R", "-J", "-joliet-long"), ("-R", "-iso-level", "3")), make_iso),
    Format("erofs", ("mkfs.erofs", "fsck.erofs"), EROFS, make_erofs),
    Format("btrfs", ("mkfs.btrfs", "btrfs"), BTRFS, make_btrfs),
    Format("f2fs", ("mkfs.f2fs", "sload.f2fs", "fsck.f2fs"), F2FS, make_f2fs),
    Format("tar", ("tar", "bsdtar"), (("gnu",), ("posix",), ("ustar",), ("v7",), ("bsd",), ("gnu", "-S"), ("posix", "-S")), make_tar),
    Format("cpio", ("cpio", "bsdtar"), (("newc",), ("crc",), ("odc",)), make_cpio),
    Format("zip", ("zip", "bsdtar"), ((), ("-0",), ("-9",), ("-Z", "bzip2")), make_zip),
    Format("7z", ("7z",), ((), ("-mx=0",), ("-m0=lzma",), ("-m0=ppmd",), ("-m0=bzip2",), ("-ms=off",)), make_7z),
    Format("arj", ("arj", "7z"), (("-m1",), ("-m2",), ("-m3",), ("-m4",), ("-m0",), ("-m1", "-jm")), make_arj),
    Format("wim", ("wimcapture", "wimapply"), (("--compress=LZX",), ("--compress=XPRESS",), ("--compress=none",), ("--compress=LZX", "--unix-data"),
           ("--compress=XPRESS", "--chunk-size=4096"), ("--compress=LZX", "--chunk-size=1048576"), ("--compress=LZX:100", "--chunk-size=2097152")),
           make_wim),
)
