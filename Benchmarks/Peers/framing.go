// What a published Go package takes to frame the same bytes: donovanhide/eventsource, as Debian has it. Prints JSON as peers.py does.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/donovanhide/eventsource"
)

// chunks hands on a stream in pieces, as a network does.
type chunks struct {
	data []byte
	size int
}

func (c *chunks) Read(into []byte) (int, error) {
	if len(c.data) == 0 {
		return 0, fmt.Errorf("end")
	}
	count := copy(into[:min(len(into), c.size)], c.data)
	c.data = c.data[count:]
	return count, nil
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func main() {
	stream, err := os.ReadFile(os.Args[1] + "/stream.sse")
	if err != nil {
		panic(err)
	}
	var seconds []float64
	for end := time.Now().Add(3 * time.Second); len(seconds) < 5 || time.Now().Before(end); {
		start := time.Now()
		decoder := eventsource.NewDecoder(&chunks{stream, 16384})
		for {
			if _, err := decoder.Decode(); err != nil {
				break
			}
		}
		seconds = append(seconds, time.Since(start).Seconds())
	}
	found := map[string]any{
		"name":      "peer: framing by donovanhide/eventsource (Go), 16384-byte chunks",
		"seconds":   seconds,
		"megabytes": float64(len(stream)) / 1e6,
	}
	json.NewEncoder(os.Stdout).Encode([]any{found})
}
