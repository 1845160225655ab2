for i in $(seq 40); do /tmp/m9/b/netbom scan /tmp/s2/hz/tiny1m.tar -f cyclonedx -o /tmp/s2/hz/tiny.out >/dev/null 2>&1; done
