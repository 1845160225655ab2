rule libbpf
{
    meta:
        component = "libbpf"
        title = "libbpf"
        supplier = "libbpf"
        cpe = "libbpf_project:libbpf"
        purl = "pkg:generic/libbpf"
        licence = "LGPL-2.1-only OR BSD-2-Clause"
        homepage = "https://github.com/libbpf/libbpf"
        type = "library"
        source = "libbpf"
        path_version = "^libbpf\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "Unknown libbpf error %d"
        miss1 = "libbpf: loading object failed"
        miss2 = "\\0libbpf.so.1\\0LIBBPF_0.0.1\\0"
    strings:
        $a = /libbpf: Unsupported BTF\.ext version:%u/
        $b = /Unknown libbpf error %d/
    condition:
        any of them
}
