//! Writes small OpenStreetMap extracts, by the format's description
//! (<https://wiki.openstreetmap.org/wiki/PBF_Format>): unpacked blobs, one group a kind.

/// Tags of an object.
pub type Tags<'a> = &'a [(&'a str, &'a str)];

/// An extract in the making.
#[derive(Default)]
pub struct Extract {
    strings: Vec<String>,
    groups: Vec<u8>,
}

impl Extract {
    pub fn node(&mut self, id: i64, (lat, lon): (f64, f64), tags: Tags<'_>) -> &mut Self {
        let step = |degrees: f64| zigzag((degrees * 1e7).round() as i64);
        let mut node = [number(1, zigzag(id)), self.tags(tags)].concat();
        node.extend([number(8, step(lat)), number(9, step(lon))].concat());
        self.group(1, &node)
    }

    pub fn way(&mut self, id: i64, nodes: &[i64], tags: Tags<'_>) -> &mut Self {
        let mut last = 0;
        let steps = nodes.iter().flat_map(|node| {
            let step = varint(zigzag(node - last));
            last = *node;
            step
        });
        let steps: Vec<u8> = steps.collect();
        let way = [number(1, id as u64), self.tags(tags), bytes(8, &steps)].concat();
        self.group(3, &way)
    }

    pub fn relation(&mut self, id: i64, tags: Tags<'_>) -> &mut Self {
        let relation = [number(1, id as u64), self.tags(tags)].concat();
        self.group(4, &relation)
    }

    pub fn file(&self) -> Vec<u8> {
        let header = bytes(4, b"OsmSchema-V0.6");
        let strings: Vec<u8> = std::iter::once("")
            .chain(self.strings.iter().map(String::as_str))
            .flat_map(|text| bytes(1, text.as_bytes()))
            .collect();
        let block = [bytes(1, &strings), self.groups.clone()].concat();
        [blob("OSMHeader", &header), blob("OSMData", &block)].concat()
    }

    fn group(&mut self, kind: u64, object: &[u8]) -> &mut Self {
        self.groups.extend(bytes(2, &bytes(kind, object)));
        self
    }

    fn tags(&mut self, tags: Tags<'_>) -> Vec<u8> {
        let mut place = |text: &str| {
            self.strings.push(text.to_owned());
            varint(self.strings.len() as u64)
        };
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        for (key, value) in tags {
            keys.extend(place(key));
            values.extend(place(value));
        }
        [bytes(2, &keys), bytes(3, &values)].concat()
    }
}

fn blob(kind: &str, content: &[u8]) -> Vec<u8> {
    let blob = bytes(1, content);
    let header = [bytes(1, kind.as_bytes()), number(3, blob.len() as u64)].concat();
    [&(header.len() as u32).to_be_bytes()[..], &header, &blob].concat()
}

fn bytes(field: u64, content: &[u8]) -> Vec<u8> {
    [varint(field << 3 | 2), varint(content.len() as u64), content.to_vec()].concat()
}

fn number(field: u64, value: u64) -> Vec<u8> {
    [varint(field << 3), varint(value)].concat()
}

fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

fn varint(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 0x7f {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}
