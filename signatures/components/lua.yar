rule lua
{
    meta:
        component = "lua"
        title = "Lua"
        supplier = "lua"
        cpe = "lua:lua"
        purl = "pkg:generic/lua"
        licence = "MIT"
        homepage = "https://www.lua.org/"
        type = "library"
        source = "lua5.1 lua5.2 lua5.3 lua5.4 lua50"
        version = "Lua ([0-9]+\\.[0-9]+(?:\\.[0-9]+)?) "
        hit1 = "$Lua: Lua 5.1.5 Copyright (C) 1994-2012 Lua.org, PUC-Rio $\\n"
        hit1_version = "5.1.5"
        hit2 = "$LuaVersion: Lua 5.3.6  Copyright (C) 1994-2020 Lua.org, PUC-Rio $$LuaAuthors:"
        hit2_version = "5.3.6"
        miss1 = "Lua 5.1.5  Copyright (C) 1994-2012 Lua.org, PUC-Rio\\n"
    strings:
        $v = /\$Lua(Version)?: Lua [56]\.[0-9]{1,2}(\.[0-9]{1,2})? {1,2}Copyright \(C\)/
    condition:
        any of them
}
