rule luajit
{
    meta:
        component = "luajit"
        title = "LuaJIT"
        supplier = "luajit"
        cpe = "luajit:luajit"
        purl = "pkg:generic/luajit"
        licence = "MIT"
        homepage = "https://luajit.org/"
        type = "library"
        source = "luajit luajit2"
        lagging = "yes"
        version = "(?:luajit-|LuaJIT )([23]\\.[0-9]+(?:\\.[0-9]+)?(?:-beta[0-9]+)?)"
        confidence_m = 40
        hit1 = "\\0LuaJIT 2.1.0-beta3 -- Copyright (C) 2005-2022 Mike Pall.\\0"
        hit1_version = "2.1.0-beta3"
        hit2 = "./?.lua;/usr/share/luajit-2.0.5/?.lua;\\0luaJIT_setmode\\0"
        hit2_version = "2.0.5"
        miss1 = "Built with LuaJIT 2.1.0-beta3\\0"
    strings:
        $path = /share\/luajit-2\.[0-9]{1,2}(\.[0-9]{1,12})?[a-z0-9-]{0,12}\/\?\.lua;/
        $tool = /LuaJIT [23]\.[0-9]{1,2}\.[0-9]{1,12}[a-z0-9-]{0,12} -- Copyright/
        $m = "luaJIT_setmode"
    condition:
        $tool or ($path and $m)
}
