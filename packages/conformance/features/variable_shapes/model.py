"""The types of `variable_shapes.c` in plain Python."""


class Long(int):
    count = 0

    def bump(self):
        self.count += 1
        return (self.count, self.count / 2)


class Tuple(tuple):
    count = 0

    def bump(self):
        self.count += 1
        return (self.count, self.count / 2)
