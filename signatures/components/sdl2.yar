rule sdl2
{
    meta:
        component = "sdl2"
        title = "Simple DirectMedia Layer"
        supplier = "libsdl"
        cpe = "libsdl:simple_directmedia_layer"
        purl = "pkg:generic/sdl2"
        licence = "Zlib"
        homepage = "https://www.libsdl.org/"
        type = "library"
        source = "libsdl2"
        version = "SDL-(?:release-)?([0-9]\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0SDL-release-2.26.5-0-gac13ca9ab (Debian 2.26.5+dfsg-1)\\0\\0\\0SDL_VIDEODRIVER\\0\\0\\0SDL_AUDIODRIVER\\0\\0\\0SDL_THREAD_PRIORITY_POLICY\\0"
        hit1_version = "2.26.5"
        hit2 = "\\0SDL_VIDEODRIVER\\0\\0\\0SDL_AUDIODRIVER\\0\\0\\0SDL_THREAD_PRIORITY_POLICY\\0"
        miss1 = "SDL_VIDEODRIVER=dummy"
    strings:
        $v = /\x00SDL-(release-)?[23]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,60}\x00/
        $a = /\x00SDL_VIDEODRIVER\x00/
        $b = /\x00SDL_AUDIODRIVER\x00/
        $c = /\x00SDL_THREAD_PRIORITY_POLICY\x00/
    condition:
        $v or ($a and $b and $c)
}
