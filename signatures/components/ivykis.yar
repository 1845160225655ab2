rule ivykis
{
    meta:
        component = "ivykis"
        title = "ivykis"
        supplier = "ivykis"
        purl = "pkg:generic/ivykis"
        homepage = "http://libivykis.sourceforge.net/"
        type = "library"
        source = "ivykis"
        hit1 = "\\0iv_fd_epoll_timerfd_create: got error %d[%s]\\0iv_run_timers: root timer has heap index %d\\0"
        miss1 = "\\0iv_fd_epoll_timerfd_create: got error %d[%s]\\0"
        miss2 = "iv_fd_epoll_timerfd_create: got error %d[%s] iv_run_timers: root timer has heap index %d "
    strings:
        $c1 = /\x00iv_fd_epoll_timerfd_create: got error %d\[%s\]\n?\x00/
        $c2 = /\x00iv_run_timers: root timer has heap index %d\n?\x00/
        $c3 = /\x00iv_fd_epoll_timerfd_poll: got error %d\[%s\]\n?\x00/
        $c4 = /\x00iv_fd_epoll_flush_one: got error %d\[%s\]\n?\x00/
    condition:
        2 of ($c*)
}
